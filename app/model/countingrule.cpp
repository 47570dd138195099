#include "model/countingrule.h"

#include "model/names.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr Name<CountingPreset> presets[] = {
    {CountingPreset::Spaces, "spaces"_L1},
    {CountingPreset::LibreOffice, "libreoffice"_L1},
    {CountingPreset::PortalStrict, "portalStrict"_L1},
    {CountingPreset::CkEditor, "ckeditor"_L1},
};
}

CountingRule countingRule(CountingPreset preset)
{
    CountingRule rule;
    rule.preset = preset;
    rule.splitDash = preset == CountingPreset::LibreOffice || preset == CountingPreset::PortalStrict;
    rule.splitHyphen = preset == CountingPreset::PortalStrict;
    rule.splitSlash = preset == CountingPreset::PortalStrict;
    rule.ignoreLonePunctuation = preset == CountingPreset::CkEditor;
    rule.cjkPerCharacter = preset == CountingPreset::LibreOffice;
    return rule;
}

QString nameOf(CountingPreset preset)
{
    return nameIn(presets, preset);
}

std::optional<CountingPreset> countingPresetNamed(QStringView name)
{
    return valueIn(presets, name);
}
