// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/publication_commands.h"

#include "model/figures/enum_size.h"
#include "model/formats/zip/zip_archive.h"
#include "model/proof/proof.h"
#include "model/proof/sealed_file.h"
#include "tests/support/dialogs.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/status_line.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QMessageBox>

namespace capex {
namespace {

using testing::HasSubstr;

class PublicationCommandsTest : public WithAWindow
{
protected:
    [[nodiscard]] Proof proofOfReport(const char* name)
    {
        const auto text = proofIn(content(name));
        EXPECT_TRUE(text && *text);
        const auto proof = readProof(**text, {QDate::currentDate(), {}});
        EXPECT_TRUE(proof);
        return *proof;
    }
};

TEST_F(PublicationCommandsTest, WriteEveryWayThatTheCommandLineHas)
{
    EXPECT_EQ(publicationFilters().size(), 5);
    ASSERT_TRUE(m_window.publications().writeTo(path("all.pdf")));
    EXPECT_TRUE(content("all.pdf").startsWith("%PDF"));
    ASSERT_TRUE(m_window.publications().writeTo(path("all.html")));
    EXPECT_TRUE(content("all.html").startsWith("<!DOCTYPE html>"));
    ASSERT_TRUE(m_window.publications().writeTo(path("all.pptx")));
    EXPECT_TRUE(ZipArchive::open(content("all.pptx"))->has(QStringLiteral("ppt/presentation.xml")));
    ASSERT_TRUE(m_window.publications().writeTo(path("all.xlsx")));
    EXPECT_TRUE(ZipArchive::open(content("all.xlsx"))->has(QStringLiteral("xl/workbook.xml")));
    ASSERT_TRUE(m_window.publications().writeTo(path("all.zip")));
    EXPECT_TRUE(ZipArchive::open(content("all.zip"))->has(QStringLiteral("datapackage.json")));
    EXPECT_THAT(part<StatusLine>().text().toStdString(), HasSubstr("all.zip"));
}

TEST_F(PublicationCommandsTest, HoldAllViewsUnderTheSettingsOfWhatIsShown)
{
    ViewState state = m_window.controller().state();
    state.settings.year = 2026;
    state.options.enlarged = 1;
    m_window.controller().setState(state);
    ASSERT_TRUE(m_window.publications().writeTo(path("all.html")));
    const Proof proof = proofOfReport("all.html");
    ASSERT_EQ(proof.tables.size(), enumSize<View>());
    for (const ProvenTable& table : proof.tables) {
        EXPECT_EQ(table.state.settings.year,
                  takes(table.state.view, Setting::Year) ? 2026 : ComparisonSettings{}.year);
        EXPECT_EQ(table.state.options.enlarged, 0);
    }
}

TEST_F(PublicationCommandsTest, SayWhyNothingIsWritten)
{
    for (const char* const name : {"all.txt", "none/all.pdf"}) {
        whenAsked<QMessageBox>(m_window, [&](QMessageBox& box) {
            const QString text = box.text() + box.informativeText();
            EXPECT_THAT(QString(text).remove(QChar(0x200b)).toStdString(),
                        HasSubstr(path(name).toStdString()));
            box.accept();
        });
        EXPECT_FALSE(m_window.publications().writeTo(path(name)));
    }
    EXPECT_TRUE(
        QDir(m_folder.path()).entryList(QDir::Files).filter(QStringLiteral("all")).isEmpty());
}

} // namespace
} // namespace capex
