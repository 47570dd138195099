#pragma once

#include "gui/services.h"
#include "session/endpointfinder.h"

#include <QDialog>

#include <memory>
#include <optional>

class EndpointFacts;
class EndpointRoadFields;
class EndpointRoads;
class EndpointSignIn;
class EndpointSource;
class QPushButton;
struct DraftFault;
struct EndpointDraft;

namespace Ui {
class EndpointDialog;
}

/// Adds, changes, tests and removes endpoints. What is wrong with one is said in the dialog.
class EndpointDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EndpointDialog(const Services &services, QWidget *parent = nullptr);
    ~EndpointDialog() override;

    void editNew();
    void edit(const Endpoint &endpoint);
    /// The same, for an organiser who wants the person to sign in.
    void askForToken(const Endpoint &endpoint);
    /// A new one from an organiser's file.
    void takeFile(const QString &path);

signals:
    /// It is stored, with its token in its keeping.
    void saved(const EndpointId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void applyTheme();
    void fitToForm();
    void alignLabels();
    void orderTabs();
    void fillList();
    void load(const Endpoint &endpoint);
    void showSource();
    void showOffer(const EndpointOffer &offer);
    void showByHand();
    void showParts();
    void onPicked();
    void onRoadChosen();
    [[nodiscard]] EndpointDraft draft() const;
    /// As it stands in the dialog; nothing, with what is wrong shown, where it cannot be used.
    [[nodiscard]] std::optional<Endpoint> composed();
    [[nodiscard]] std::optional<Endpoint> composedByHand();
    [[nodiscard]] std::optional<Endpoint> composedFromOffer();
    void showFault(const DraftFault &fault);
    void showError(const QString &sentences);
    void save();
    void askToChange(const Endpoint &endpoint, int onTheirWay);
    void store(const Endpoint &endpoint);
    void onSaved(const Endpoint &endpoint, const Result<> &stored);
    void startRemoving();
    void askToRemove(int onTheirWay);
    void remove();
    void renew();
    void onRenewed(const RenewedEndpoint &renewed);
    void takeTerms(const Endpoint &endpoint);
    void signInWithCode();
    void test();

    std::unique_ptr<Ui::EndpointDialog> m_ui;
    Services m_services;
    EndpointFinder m_finder;
    EndpointSource *m_source;
    EndpointFacts *m_facts;
    EndpointRoads *m_roads;
    EndpointRoadFields *m_fields;
    EndpointSignIn *m_signIn;
    QPushButton *m_saveButton;
    Endpoint m_loaded; ///< as it is stored; without an id for a new one
    Endpoint m_road;   ///< as the organiser offers it or it is stored
    bool m_atSource = true;
    bool m_byHand = false;
    int m_shown = 0; ///< counts what was loaded, to tell late answers from those still waited for
};
