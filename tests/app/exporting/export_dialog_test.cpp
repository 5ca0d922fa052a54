// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_dialog.h"

#include "tests/support/dialogs.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QSpinBox>

namespace capex {
namespace {

/// An offer of a picture or a table, without a question about a file that is there.
ExportOffer offerOf(const ExportChoice& choice, const char* path = "/tmp/there/ranking.png")
{
    return {{OutputFormat::Png, OutputFormat::Csv}, choice, {700, 500}, QString::fromUtf8(path)};
}

template <typename Part>
Part& named(const QDialog& dialog, const char* name)
{
    for (Part* const part : dialog.findChildren<Part*>()) {
        if (part->accessibleName() == QString::fromUtf8(name)) {
            return *part;
        }
    }
    throw std::invalid_argument(name);
}

TEST(ExportDialog, RemembersAndFollowsTheFormat)
{
    ExportDialog dialog(
        {{OutputFormat::Png, OutputFormat::Csv},
         {.format = OutputFormat::Png, .size = PictureSize::FullHd, .theme = ThemeName::Print},
         {700, 500},
         QStringLiteral("/tmp/there/ranking.png")});
    EXPECT_EQ(dialog.choice().size, PictureSize::FullHd);
    EXPECT_EQ(dialog.choice().theme, ThemeName::Print);
    EXPECT_EQ(dialog.choice().folder, QStringLiteral("/tmp/there"));
    const auto boxes = dialog.findChildren<QComboBox*>();
    ASSERT_EQ(boxes.size(), 3);
    boxes.front()->setCurrentIndex(1);
    EXPECT_EQ(dialog.path(), QStringLiteral("/tmp/there/ranking.csv"));
    EXPECT_EQ(named<QLineEdit>(dialog, "File").text(), dialog.path()) << "is seen at once";
    EXPECT_FALSE(boxes[1]->isEnabled());
    EXPECT_FALSE(boxes[2]->isEnabled());
    boxes.front()->setCurrentIndex(0);
    EXPECT_EQ(dialog.path(), QStringLiteral("/tmp/there/ranking.png"));
    EXPECT_TRUE(boxes[1]->isEnabled());
}

TEST(ExportDialog, TakesAnyPixelsForAnOwnSize)
{
    ExportDialog dialog({{OutputFormat::Png},
                         {.size = PictureSize::Custom, .custom = {1234, 567}},
                         {700, 500},
                         QStringLiteral("/tmp/x")});
    EXPECT_EQ(pixelsOf(dialog.choice(), {700, 500}), QSize(1234, 567));
    EXPECT_EQ(pixelsOf({.size = PictureSize::Screen}, {700, 500}), QSize(700, 500));
    EXPECT_EQ(dialog.path(), QStringLiteral("/tmp/x.png"));
}

TEST(ExportDialog, OffersTheFormatsThatThereAreAndTheSizesInPixels)
{
    const ExportDialog dialog(offerOf({}));
    const auto textsOf = [](const QComboBox& box) {
        QStringList texts;
        for (int index = 0; index < box.count(); ++index) {
            texts.append(box.itemText(index));
        }
        return texts;
    };
    EXPECT_EQ(textsOf(named<QComboBox>(dialog, "Format")),
              (QStringList{QStringLiteral("Picture (PNG)"), QStringLiteral("Table (CSV)")}));
    EXPECT_EQ(
        textsOf(named<QComboBox>(dialog, "Size")),
        (QStringList{QStringLiteral("Slide (1600 × 900)"), QStringLiteral("Full HD (1920 × 1080)"),
                     QStringLiteral("As in the window (700 × 500)"), QStringLiteral("Own size")}));
    EXPECT_EQ(namelessIn(dialog), QStringList());
}

TEST(ExportDialog, TakesLengthsOnlyForAnOwnSizeOfAPicture)
{
    const ExportDialog dialog(offerOf({}));
    auto& size = named<QComboBox>(dialog, "Size");
    const auto& width = named<QSpinBox>(dialog, "Width");
    const auto& height = named<QSpinBox>(dialog, "Height");
    EXPECT_FALSE(width.isEnabled() || height.isEnabled());
    size.setCurrentIndex(3);
    EXPECT_TRUE(width.isEnabled() && height.isEnabled());
    named<QComboBox>(dialog, "Format").setCurrentIndex(1);
    EXPECT_FALSE(width.isEnabled() || height.isEnabled());
}

TEST(ExportDialog, WritesToAFileWithTheEndingOfTheFormat)
{
    const ExportDialog dialog(offerOf({}));
    auto& file = named<QLineEdit>(dialog, "File");
    for (const auto& [typed, written] : {std::pair("/tmp/a", "/tmp/a.png"),
                                         {"/tmp/a.png", "/tmp/a.png"},
                                         {"/tmp/A.PNG", "/tmp/A.PNG"},
                                         {"/tmp/a.csv", "/tmp/a.png"},
                                         {"/tmp/v1.2", "/tmp/v1.2.png"},
                                         {"  /tmp/a.png ", "/tmp/a.png"}}) {
        file.setText(QString::fromLatin1(typed));
        EXPECT_EQ(dialog.path(), QString::fromLatin1(written));
    }
}

TEST(ExportDialog, WithoutANameThereIsNothingToWrite)
{
    const ExportDialog dialog(offerOf({}));
    const QAbstractButton* const write = buttonIn(dialog, "&Export");
    EXPECT_TRUE(write->isEnabled());
    named<QLineEdit>(dialog, "File").setText(QStringLiteral("  "));
    EXPECT_FALSE(write->isEnabled());
}

class ExportDialogInAFolder : public InAFolder
{
protected:
    /// Accepts the dialog for a file that is there, and answers the question about it.
    void acceptAnd(QMessageBox::StandardButton answer)
    {
        whenAsked<QMessageBox>(m_dialog, [this, answer](QMessageBox& box) {
            m_question = box.text();
            box.button(answer)->click();
        });
        m_dialog.accept();
    }

    QString m_file = write("a.png", "old");
    ExportDialog m_dialog{offerOf({}, qUtf8Printable(m_file))};
    QString m_question;
};

TEST_F(ExportDialogInAFolder, AsksBeforeAFileIsOverwritten)
{
    m_dialog.show();
    acceptAnd(QMessageBox::No);
    EXPECT_TRUE(m_question.startsWith(QStringLiteral("a.png is there already")));
    EXPECT_TRUE(m_dialog.isVisible()) << "another name can be typed";
    acceptAnd(QMessageBox::Yes);
    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
}

TEST_F(ExportDialogInAFolder, AsksNothingAboutAFileThatIsNew)
{
    named<QLineEdit>(m_dialog, "File").setText(path("b.png"));
    m_dialog.accept();
    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
    EXPECT_EQ(m_dialog.choice().folder, m_folder.path());
}

} // namespace
} // namespace capex
