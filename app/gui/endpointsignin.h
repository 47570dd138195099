#pragma once

#include "gui/services.h"
#include "session/endpointdraft.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace Ui {
class EndpointSignIn;
}

/// How a person signs in to an endpoint, with the token or password and where it is kept.
class EndpointSignIn final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Chosen,    ///< by the person
        Published, ///< by the organiser
    };

    explicit EndpointSignIn(const Services &services, QWidget *parent = nullptr);
    ~EndpointSignIn() override;

    /// Looks for its secret, too.
    void show(const Endpoint &endpoint, Kind kind);
    /// The same secret, signed in with in another way or by another road.
    void setKind(Kind kind, SignIn published);
    void fill(EndpointDraft &draft) const;
    [[nodiscard]] SignIn signIn() const;
    [[nodiscard]] QString user() const;

    /// A secret that was given here and is to be kept.
    [[nodiscard]] bool isGiven() const;
    [[nodiscard]] QByteArray secret() const;
    /// From a sign-in with a code.
    void take(const QByteArray &token);

    void focusSecret();
    /// The field of @p part; nullptr where it is none of these.
    [[nodiscard]] QLineEdit *field(DraftFault::Part part) const;

signals:
    void codeWanted();
    /// Other fields are shown now.
    void changed();

private:
    void applyTheme();
    void onFound(const QByteArray &secret);
    void showFields();
    void showKeeping();

    std::unique_ptr<Ui::EndpointSignIn> m_ui;
    Services m_services;
    Endpoint m_endpoint;
    Kind m_kind = Kind::Chosen;
    SignIn m_published = SignIn::Token;
    QByteArray m_known;     ///< found in its keeping
    QByteArray m_taken;     ///< from a sign-in with a code
    bool m_wasSeen = false; ///< what was found stood in the field
};
