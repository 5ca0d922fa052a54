// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/proof_commands.h"

#include "app/document/comparison_controller.h"
#include "app/document/document.h"
#include "app/loading/review_commands.h"
#include "model/editing/figure_edits.h"
#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/dialogs.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"
#include "views/panels/status_line.h"

#include <gmock/gmock.h>

#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QUrl>

namespace capex {
namespace {

class ProofInWindowTest : public WithAWindow
{
protected:
    /// A picture of a state that the window then leaves.
    QString takeAway(const char* name, bool carriesFigures = false,
                     OutputFormat format = OutputFormat::Png)
    {
        m_window.controller().setState(m_shown);
        QApplication::processEvents();
        m_session.keepExportChoice({.carriesFigures = carriesFigures});
        EXPECT_TRUE(m_window.exports().exportTo(path(name), format));
        show(View::Years);
        return path(name);
    }
    [[nodiscard]] ViewState shownNow() { return taken(m_window.controller().state()); }

    void drop(const QString& file)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &event);
        QApplication::processEvents();
        QApplication::processEvents();
    }
    /// Makes every amount another one.
    void changeFigures()
    {
        const Dataset& before = m_window.document().dataset();
        Figure figure = before.figures().front();
        for (const Figure& each : before.figures()) {
            if (each.id.text() == QStringLiteral("alibaba-2025-pledge")) {
                figure = each;
            }
        }
        figure.amount = Money::single(1234, usd);
        m_window.document().edit(QStringLiteral("test"), before.with(figure));
        QApplication::processEvents();
    }
    [[nodiscard]] ProofDialog* dialog() const
    {
        QApplication::processEvents();
        return m_window.findChild<ProofDialog*>();
    }
    void press(const char* button)
    {
        buttonIn(*dialog(), button)->click();
        QApplication::processEvents();
    }
    [[nodiscard]] QString word() const { return part<StatusLine>().text(); }

    ViewState m_shown{.view = View::Horizons,
                      .settings = {.year = 2026, .asOf = QDate(2025, 6, 30)},
                      .options = {}};
};

TEST_F(ProofInWindowTest, ADroppedPictureBringsItsViewBack)
{
    const QString file = takeAway("a.png");
    ASSERT_EQ(shownNow().view, View::Years);
    drop(file);
    EXPECT_EQ(shownNow(), taken(m_shown));
    EXPECT_EQ(dialog(), nullptr) << "there is nothing to ask";
    EXPECT_TRUE(word().contains(QStringLiteral("a.png")));
    EXPECT_TRUE(m_session.recentFiles().isEmpty()) << "a picture is no figure file";
    EXPECT_FALSE(m_window.document().isModified());
}

TEST_F(ProofInWindowTest, EveryFormatThatCanIsOpenedLikeAFile)
{
    for (const OutputFormat format : {OutputFormat::Png, OutputFormat::Svg, OutputFormat::Pdf,
                                      OutputFormat::Xlsx, OutputFormat::Html}) {
        const QString name = QStringLiteral("a.") + keywordOf(format);
        const QString file = takeAway(qPrintable(name), false, format);
        EXPECT_FALSE(m_window.files().open(file)) << "no document is opened";
        QApplication::processEvents();
        EXPECT_EQ(shownNow(), taken(m_shown)) << name.toStdString();
        EXPECT_TRUE(m_window.document().isBundled());
    }
}

TEST_F(ProofInWindowTest, OtherFiguresAreSaidAndListed)
{
    const QString file = takeAway("a.png");
    changeFigures();
    const ViewState before = shownNow();
    drop(file);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_GT(dialog()->list().rowCount(), 0);
    EXPECT_THAT(labelsIn(*dialog()).join(u' ').toStdString(),
                testing::AllOf(testing::HasSubstr("made from other figures"),
                               testing::HasSubstr("say something else now")));
    EXPECT_EQ(buttonIn(*dialog(), "&Open its figures"), nullptr) << "it carries none";
    EXPECT_EQ(namelessIn(*dialog()), QStringList());
    EXPECT_EQ(shownNow(), before) << "nothing changes before an answer";
    press("Show its &view");
    EXPECT_EQ(shownNow(), taken(m_shown));
}

TEST_F(ProofInWindowTest, TheFiguresInAFileAreOpenedAsChangesThatAreNotSaved)
{
    const QString file = takeAway("a.png", true);
    const Dataset before = m_window.document().dataset();
    changeFigures();
    drop(file);
    ASSERT_NE(dialog(), nullptr);
    QAbstractButton* const open = buttonIn(*dialog(), "&Open its figures");
    ASSERT_NE(open, nullptr);
    whenAsked<QMessageBox>(m_window,
                           [](QMessageBox& box) { box.button(QMessageBox::Discard)->click(); });
    open->click();
    QApplication::processEvents();
    EXPECT_EQ(shownNow(), taken(m_shown));
    EXPECT_EQ(figuresHash(m_window.document().dataset()), figuresHash(before));
    EXPECT_TRUE(m_window.document().isBundled()) << "Save asks for a file";
}

TEST_F(ProofInWindowTest, TheFiguresInAFileAreLookedAtAsAnUpdate)
{
    const QString file = takeAway("a.png", true);
    changeFigures();
    drop(file);
    ASSERT_NE(dialog(), nullptr);
    press("See its figures as an &update");
    EXPECT_TRUE(m_window.review().isReviewing());
}

TEST_F(ProofInWindowTest, AFileWhoseBytesWereChangedSaysSo)
{
    const QString file = takeAway("a.png");
    QByteArray bytes = content("a.png");
    bytes[bytes.size() - 30] = static_cast<char>(bytes[bytes.size() - 30] ^ 1);
    write("a.png", bytes);
    drop(file);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_THAT(labelsIn(*dialog()).join(u' ').toStdString(),
                testing::HasSubstr("was changed since it was written"));
}

TEST_F(ProofInWindowTest, ADamagedPictureIsRefusedAndNothingChanges)
{
    const QString file = takeAway("a.png");
    write("a.png", content("a.png").first(200));
    const ViewState before = shownNow();
    QString told;
    whenAsked<QMessageBox>(m_window, [&](QMessageBox& box) {
        told = box.windowTitle();
        box.accept();
    });
    m_window.files().open(file);
    EXPECT_EQ(told, QStringLiteral("The picture was not opened"));
    EXPECT_EQ(shownNow(), before);
}

TEST(ProofReports, SayWhatIsTheMatter)
{
    ProofReport report{.name = QStringLiteral("a.png"), .hasSameFigures = false};
    EXPECT_TRUE(sentencesOf(report).back().contains(QStringLiteral("says the same on both")));
    report.isUnlisted = true;
    EXPECT_TRUE(sentencesOf(report).back().contains(QStringLiteral("too long")));
    report.differences.push_back({QStringLiteral("A"), QStringLiteral("mid"), {}, {}});
    EXPECT_TRUE(sentencesOf(report).back().contains(QStringLiteral("of its table")));
}

} // namespace
} // namespace capex
