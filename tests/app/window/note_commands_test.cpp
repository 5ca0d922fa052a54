// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/note_commands.h"

#include "app/document/comparison_controller.h"
#include "model/formats/figure_file.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/chart_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/status_line.h"
#include "views/scene/chart_view.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace capex {
namespace {

const CompanyId alibaba{u"alibaba"};

class NoteCommandsTest : public WithAWindow
{
protected:
    [[nodiscard]] const Dataset& figures() { return m_window.document().dataset(); }
    [[nodiscard]] NoteDialog* dialog() const { return part<NoteCommands>().dialog(); }
    [[nodiscard]] const ChartSpec& picture() const { return part<ChartPanel>().chart().spec(); }
    [[nodiscard]] std::string word() const { return part<StatusLine>().text().toStdString(); }

    void choose(const MarkId& mark)
    {
        ChartPanel& chart = part<ChartPanel>();
        Q_EMIT chart.subjectSelected(chart.subjectOf(mark));
    }
    /// The mark of a figure in the picture.
    [[nodiscard]] MarkId markOf(const FigureId& figure) const
    {
        for (const HitArea& area : picture().hitAreas) {
            if (area.figures == std::vector<FigureId>{figure}) {
                return area.id;
            }
        }
        return {};
    }
    void type(const char* text, const char* author)
    {
        ASSERT_NE(dialog(), nullptr);
        dialog()->findChild<QPlainTextEdit*>()->setPlainText(QString::fromUtf8(text));
        dialog()->findChild<QLineEdit*>()->setText(QString::fromUtf8(author));
        dialog()->accept();
        QApplication::processEvents();
    }
};

TEST_F(NoteCommandsTest, ANoteIsAddedChangedAndRemovedInOneStepEach)
{
    const Dataset before = figures();
    show(View::Timeline);
    const FigureId pledge(u"alibaba-2025-pledge");
    choose(markOf(pledge));
    trigger(Command::AddNote);
    type(" mind this \n", "Ann");
    ASSERT_EQ(figures().notes().size(), 1U);
    const Note added = figures().notes()[0];
    EXPECT_EQ(added.text.toStdString(), "mind this");
    EXPECT_EQ(*added.figure(), pledge);
    EXPECT_EQ(word(), "The note was added");
    ASSERT_EQ(picture().notes.size(), 1U);
    EXPECT_EQ(picture().notes[0].mark, markOf(pledge));

    choose(picture().notes[0].id);
    ASSERT_TRUE(part<EvidencePanel>().explanation());
    EXPECT_EQ(part<EvidencePanel>().explanation()->value.toStdString(), "mind this");
    trigger(Command::EditNote);
    EXPECT_EQ(dialog()->said(), (NoteText{QStringLiteral("mind this"), QStringLiteral("Ann")}));
    type("mind that", "Ann");
    EXPECT_EQ(figures().notes()[0].text.toStdString(), "mind that");
    EXPECT_EQ(figures().notes()[0].id, added.id);

    trigger(Command::RemoveNote);
    EXPECT_EQ(figures(), before);
    EXPECT_EQ(word(), "The note was removed");
    trigger(Command::Undo);
    EXPECT_EQ(figures().notes()[0].text.toStdString(), "mind that");
    trigger(Command::Undo);
    EXPECT_EQ(figures().notes()[0], added);
    trigger(Command::Undo);
    EXPECT_EQ(figures(), before);
    EXPECT_FALSE(m_window.document().isModified());
    trigger(Command::Redo);
    EXPECT_EQ(figures().notes()[0], added);
}

TEST_F(NoteCommandsTest, AnEmptyTextIsNoNote)
{
    show(View::Ranking);
    choose({alibaba});
    trigger(Command::AddNote);
    ASSERT_NE(dialog(), nullptr);
    QPlainTextEdit& text = *dialog()->findChild<QPlainTextEdit*>();
    text.setPlainText(QStringLiteral(" \n "));
    const auto isOffered = [this] {
        for (const QAbstractButton* const button :
             dialog()->findChild<QDialogButtonBox*>()->buttons()) {
            if (static_cast<const QPushButton*>(button)->isDefault()) {
                return button->isEnabled();
            }
        }
        return false;
    };
    EXPECT_FALSE(isOffered());
    text.setPlainText(QStringLiteral("x"));
    EXPECT_TRUE(isOffered());
    text.setPlainText(QString(Note::longest + 1, u'x'));
    EXPECT_FALSE(isOffered());
}

TEST_F(NoteCommandsTest, TheAuthorIsRemembered)
{
    show(View::Ranking);
    choose({alibaba});
    trigger(Command::AddNote);
    type("one", "Ann");
    EXPECT_EQ(m_session.noteAuthor(), QStringLiteral("Ann"));
    trigger(Command::AddNote);
    EXPECT_EQ(dialog()->said().author, QStringLiteral("Ann"));
}

TEST_F(NoteCommandsTest, AMarkOfAYearIsNotedAsThatYear)
{
    show(View::Years);
    MarkId year;
    for (const HitArea& area : picture().hitAreas) {
        if (area.company == alibaba && area.id.as<MarkId::Year>() != nullptr) {
            year = area.id;
        }
    }
    choose(year);
    trigger(Command::AddNote);
    type("one", "");
    ASSERT_NE(figures().notes()[0].companyPeriod(), nullptr);
    EXPECT_EQ(*figures().notes()[0].companyPeriod(),
              (CompanyPeriod{alibaba, Period::calendarYear(year.as<MarkId::Year>()->year)}));
}

TEST_F(NoteCommandsTest, NothingIsDoneWithoutSomethingToDoItTo)
{
    show(View::Ranking);
    Q_EMIT part<ChartPanel>().subjectSelected({});
    trigger(Command::AddNote);
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(word(), "Choose a company or a mark of one first");
    choose({alibaba});
    trigger(Command::RemoveNote);
    EXPECT_EQ(word(), "There is no note at what is chosen");
    trigger(Command::EditNote);
    EXPECT_EQ(dialog(), nullptr);
    for (const char* const text : {"one", "two"}) {
        trigger(Command::AddNote);
        type(text, "");
    }
    choose({alibaba});
    trigger(Command::RemoveNote);
    EXPECT_EQ(word(), "Choose one of the notes in the picture first");
    EXPECT_EQ(figures().notes().size(), 2U);
}

TEST_F(NoteCommandsTest, ANoteOutlivesItsFigureAndComesBackToIt)
{
    show(View::Figures);
    auto& table = *part<FiguresPanel>().findChild<QTableView*>();
    table.selectRow(0);
    trigger(Command::AddNote);
    type("one", "");
    const Note note = figures().notes()[0];
    ASSERT_NE(note.figure(), nullptr);
    table.selectRow(0);
    trigger(Command::RemoveFigures);
    EXPECT_EQ(figures().figure(*note.figure()), nullptr);
    ASSERT_EQ(figures().notes().size(), 1U);
    EXPECT_NE(figures().notes()[0].companyPeriod(), nullptr);
    trigger(Command::Undo);
    EXPECT_NE(figures().figure(*note.figure()), nullptr);
    EXPECT_EQ(figures().notes()[0], note);
}

TEST_F(NoteCommandsTest, NotesAreSavedAndReadAgain)
{
    show(View::Ranking);
    choose({alibaba});
    trigger(Command::AddNote);
    type("one", "Ann");
    const Dataset noted = figures();
    ASSERT_TRUE(m_window.document().saveAs(path("noted.json")));
    const ReadOutcome read = readFigureFile(path("noted.json"), {QDate::currentDate(), {}});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->dataset->notes()[0], noted.notes()[0]);
    EXPECT_EQ(*read->dataset, noted);
}

} // namespace
} // namespace capex
