// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_dialog.h"

#include "app/commands/picture_presets.h"
#include "app/exporting/export_preview.h"
#include "model/formats/figure_file.h"
#include "tests/support/dialogs.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

namespace capex {
namespace {

TakenAway ranking()
{
    ViewOptions options;
    options.pair = {{QStringLiteral("alibaba")}, {QStringLiteral("microsoft")}};
    return {resultOf({.dataset = bundledFigures(), .options = options}), {700, 500}};
}

ExportOffer offerOf(const ExportChoice& choice, const char* path = "/tmp/there/ranking.png")
{
    return {ranking(), choice, QString::fromUtf8(path)};
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

QCheckBox& checkBox(const QDialog& dialog, const char* text)
{
    for (QCheckBox* const box : dialog.findChildren<QCheckBox*>()) {
        if (box->text() == QString::fromUtf8(text)) {
            return *box;
        }
    }
    throw std::invalid_argument(text);
}

void chooseFormat(const QDialog& dialog, OutputFormat format)
{
    auto& box = named<QComboBox>(dialog, "Format");
    box.setCurrentIndex(box.findData(static_cast<int>(format)));
}

void settle(const ExportDialog& dialog)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.preview().isUpToDate(); }, 20000));
    QApplication::processEvents();
}

TEST(ExportDialog, GivesBackWhatItBeganWith)
{
    const ExportChoice choice{.format = OutputFormat::Png,
                              .size = QStringLiteral("half-slide"),
                              .custom = {640, 480},
                              .scale = 2,
                              .dotsPerInch = 300,
                              .theme = ThemeName::Print,
                              .isTransparent = true,
                              .hasTitle = false,
                              .hasNotes = false,
                              .hasSources = false,
                              .hasPair = false,
                              .hasByteOrderMark = true,
                              .carriesFigures = true,
                              .folder = QStringLiteral("/tmp/there")};
    EXPECT_EQ(ExportDialog(offerOf(choice)).choice(), choice);
}

TEST(ExportDialog, OffersEveryFormatAndPreset)
{
    const ExportDialog dialog(offerOf({}));
    EXPECT_EQ(named<QComboBox>(dialog, "Format").count(), static_cast<int>(exportFormats().size()));
    const auto& sizes = named<QComboBox>(dialog, "Size");
    for (const PicturePreset& preset : picturePresets()) {
        EXPECT_GE(sizes.findData(QString::fromLatin1(preset.name)), 0) << preset.name;
    }
    EXPECT_EQ(sizes.itemText(0), QStringLiteral("Slide (1920 × 1080)"));
    EXPECT_EQ(sizes.itemText(3), QStringLiteral("Width of A4 (170 mm)"));
    EXPECT_EQ(sizes.itemText(5), QStringLiteral("As in the window (700 × 500)"));
    EXPECT_EQ(namelessIn(dialog), QStringList());
}

TEST(ExportDialog, HidesWhatAFormatHasNoUseFor)
{
    ExportDialog dialog(offerOf({.size = ownSize()}));
    dialog.show();
    const auto isSeen = [&dialog](OutputFormat format) {
        chooseFormat(dialog, format);
        QString seen;
        for (const auto& [letter, isVisible] :
             {std::pair('s', named<QComboBox>(dialog, "Size").isVisible()),
              {'o', named<QSpinBox>(dialog, "Width").isVisible()},
              {'d', named<QSpinBox>(dialog, "Resolution").isVisible()},
              {'t', checkBox(dialog, "T&ransparent ground").isVisible()},
              {'b', checkBox(dialog, "Byte order &mark, for Excel").isVisible()},
              {'f', checkBox(dialog, "&Carry the figures, to open them from it").isVisible()}}) {
            if (isVisible) {
                seen.append(QLatin1Char(letter));
            }
        }
        return seen.toStdString();
    };
    EXPECT_EQ(isSeen(OutputFormat::Png), "sodtf");
    EXPECT_EQ(isSeen(OutputFormat::Svg), "sotf");
    EXPECT_EQ(isSeen(OutputFormat::Pdf), "sotf");
    EXPECT_EQ(isSeen(OutputFormat::Csv), "b");
    EXPECT_EQ(isSeen(OutputFormat::Xlsx), "f");
    EXPECT_EQ(isSeen(OutputFormat::Markdown), "");
    EXPECT_EQ(isSeen(OutputFormat::Html), "f");
}

TEST(ExportDialog, TheFileHasTheEndingOfItsFormat)
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
    chooseFormat(dialog, OutputFormat::Csv);
    EXPECT_EQ(file.text(), QStringLiteral("/tmp/a.csv")) << "is seen at once";
}

TEST(ExportDialog, WithoutANameThereIsNothingToWrite)
{
    const ExportDialog dialog(offerOf({}));
    const QAbstractButton* const write = buttonIn(dialog, "E&xport");
    EXPECT_TRUE(write->isEnabled());
    named<QLineEdit>(dialog, "File").setText(QStringLiteral("  "));
    EXPECT_FALSE(write->isEnabled());
}

TEST(ExportDialog, WhatCannotBeWrittenIsToldBeforeIt)
{
    ExportDialog dialog(offerOf({.size = QStringLiteral("4k"), .scale = 4}));
    settle(dialog);
    EXPECT_TRUE(buttonIn(dialog, "E&xport")->isEnabled());
    named<QComboBox>(dialog, "Size").setCurrentIndex(6);
    named<QSpinBox>(dialog, "Width").setValue(20000);
    settle(dialog);
    EXPECT_FALSE(buttonIn(dialog, "E&xport")->isEnabled());
    EXPECT_TRUE(dialog.preview().warning().contains(QStringLiteral("at most 20000 pixels")));
    named<QDoubleSpinBox>(dialog, "Scale").setValue(1);
    settle(dialog);
    EXPECT_TRUE(buttonIn(dialog, "E&xport")->isEnabled());
    EXPECT_EQ(dialog.preview().warning(), QString());
}

TEST(ExportDialog, TheRatioIsOfferedWhereThereIsOne)
{
    const auto hasPair = [](const Shown& shown) {
        const ExportDialog dialog({{resultOf(shown), {700, 500}}, {}, QStringLiteral("/tmp/a")});
        return checkBox(dialog, "R&atio of two").isEnabled();
    };
    EXPECT_FALSE(hasPair({.dataset = bundledFigures()}));
    EXPECT_TRUE(checkBox(ExportDialog(offerOf({})), "R&atio of two").isEnabled());
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
