#pragma once

#include "storage/workspace.h"

#include <QStringList>

#include <functional>
#include <memory>

class Scene;

/// Something that the program does to a workspace, step by step and always in the same way: what there has to
/// be after each step is known beforehand, and no step does anything that the contents do not show but once.
class Scenario final
{
public:
    /// All but "typing", which is too long for trying every call in it.
    [[nodiscard]] static QStringList names();
    /// Lays out in the empty @p folder what the scenario begins with.
    [[nodiscard]] static Result<> prepare(const QString &name, const QString &folder);

    Scenario(const QString &name, const QString &folder);
    ~Scenario();
    Q_DISABLE_COPY_MOVE(Scenario)

    [[nodiscard]] int size() const;
    [[nodiscard]] Result<> run(int step);
    [[nodiscard]] Result<QString> contents();
    /// Of the workspace, which is opened for it where no step has done so.
    [[nodiscard]] Result<WorkspaceCondition> condition();
    [[nodiscard]] QString complaint();

private:
    using Step = std::function<Result<>(Scene &)>;
    using Saving = std::function<Result<>(Workspace &)>;

    static Step saving(const Saving &save);
    static QList<Step> stepsOf(const QString &name);

    std::unique_ptr<Scene> m_scene;
    QList<Step> m_steps;
};
