// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notes_of_picture.h"

#include "model/wording/wording.h"
#include "tests/support/dialogs.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/panels/notes_dialog.h"

namespace capex {
namespace {

using Topic = ComparabilityNote::Topic;

const QList<CompanyId> acmeAlone{{QStringLiteral("acme")}};
const QList<CompanyId> others{{QStringLiteral("beta")}, {QStringLiteral("gamma")}};

class NotesOfPicture : public testing::Test
{
protected:
    NotesOfPicture() { m_state.settings.basis = Basis::Announced; }

    /// Shows the notes, and does something with the dialog.
    template <typename Act>
    void show(const std::optional<Badge>& badge, Act act)
    {
        whenAsked<NotesDialog>(*qApp, act);
        showNotes(
            badge, m_state, m_words, [this](const ViewState& state) { m_followed = state; },
            nullptr);
    }

    ViewState m_state;
    Narrator m_words{Dataset(), Language::English};
    std::optional<ViewState> m_followed;
};

TEST_F(NotesOfPicture, ANoteLeadsToTheNearestFairView)
{
    const Badge badge{
        .about = {{Topic::OpenEnds, {{{}, acmeAlone}}},
                  {Topic::Horizons, {{36, acmeAlone}, {12, others}}},
                  {Topic::Kinds, {{Kind::Pledge, acmeAlone}, {Kind::Guidance, others}}}}};
    show(badge, [](NotesDialog& dialog) {
        EXPECT_NE(buttonIn(dialog, "Only guidance"), nullptr) << "which most of them share";
        QAbstractButton* const link = buttonIn(dialog, "Show per year");
        ASSERT_NE(link, nullptr);
        link->click();
    });
    ViewState perYear = m_state;
    perYear.settings.basis = Basis::PerYear;
    EXPECT_EQ(m_followed, perYear);
}

TEST_F(NotesOfPicture, ANoteThatNoViewMendsIsNoLink)
{
    show(Badge{.about = {{Topic::OpenEnds, {{{}, acmeAlone}}}}}, [](NotesDialog& dialog) {
        EXPECT_EQ(labelsIn(dialog).size(), 3) << "title, heading and whom it is about";
        EXPECT_EQ(dialog.findChildren<QAbstractButton*>().size(), 1) << "to close it";
        dialog.reject();
    });
    EXPECT_FALSE(m_followed);
}

TEST_F(NotesOfPicture, NotesThatArePictureWordsAreShownAsTheyAre)
{
    const Badge badge{.notes = {{.heading = QStringLiteral("open ends"),
                                 .detail = QStringLiteral("Acme"),
                                 .line = {}}}};
    show(badge, [](NotesDialog& dialog) {
        EXPECT_EQ(labelsIn(dialog).mid(1),
                  (QStringList{QStringLiteral("open ends"), QStringLiteral("Acme")}));
        dialog.reject();
    });
}

TEST_F(NotesOfPicture, WithoutAnyAllIsAlike)
{
    show(std::nullopt, [](NotesDialog& dialog) {
        EXPECT_EQ(labelsIn(dialog), QStringList{QStringLiteral("All shown values are alike.")});
        dialog.reject();
    });
    EXPECT_FALSE(m_followed);
}

} // namespace
} // namespace capex
