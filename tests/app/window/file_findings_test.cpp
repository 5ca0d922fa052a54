// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_findings.h"

#include "app/document/document.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/findings_panel.h"

#include <QSignalSpy>

namespace capex {
namespace {

const QByteArray warned = R"({ "format": "capex-horizon", "version": 1, "flavour": 3 })";

class FileFindingsTest : public InAFolder
{
protected:
    FileFindingsTest() { m_document.openBundled(); }

    Document m_document;
    FindingsPanel m_panel;
    FileFindings m_findings{m_document, m_panel, Language::English};
};

TEST_F(FileFindingsTest, OfARefusedFileStandUntilAnotherIsTaken)
{
    m_findings.showTaken();
    EXPECT_TRUE(m_panel.isHidden()) << "there is nothing to say";
    EXPECT_FALSE(m_document.open(write("bad.json", "{")));
    EXPECT_FALSE(m_panel.isHidden());
    EXPECT_EQ(m_panel.title(), QStringLiteral("bad.json was refused, nothing has changed"));
    EXPECT_EQ(m_findings.findings().size(), static_cast<std::size_t>(m_panel.model().rowCount()));
    m_document.openBundled();
    m_findings.showTaken();
    EXPECT_TRUE(m_panel.isHidden());
    m_findings.show(true);
    EXPECT_TRUE(m_panel.title().endsWith(QStringLiteral("no findings")));
    EXPECT_EQ(m_panel.model().rowCount(), 0);
}

TEST_F(FileFindingsTest, WarningsComeWithTheFile)
{
    QSignalSpy shown(&m_findings, &FileFindings::shown);
    ASSERT_TRUE(m_document.open(write("warned.json", warned)));
    m_findings.showTaken();
    ASSERT_EQ(shown.count(), 1);
    EXPECT_TRUE(shown.front().front().toBool());
    EXPECT_EQ(m_panel.title(), QStringLiteral("warned.json was loaded, with warnings"));
    EXPECT_EQ(m_panel.model().rowCount(), 1);
}

TEST_F(FileFindingsTest, OfTheLastRefusalStandInPlaceOfTheWarnings)
{
    ASSERT_TRUE(m_document.open(write("warned.json", warned)));
    m_findings.showTaken();
    EXPECT_FALSE(m_document.open(path("missing.json")));
    EXPECT_EQ(m_panel.title(), QStringLiteral("missing.json was refused, nothing has changed"));
    EXPECT_EQ(m_findings.findings().front().severity, Finding::Severity::Error);
    ASSERT_TRUE(m_document.reload());
    m_findings.showTaken();
    EXPECT_EQ(m_findings.findings().front().severity, Finding::Severity::Warning);
}

TEST_F(FileFindingsTest, AreClosedAndOpenedAgain)
{
    EXPECT_FALSE(m_document.open(write("bad.json", "{")));
    QSignalSpy shown(&m_findings, &FileFindings::shown);
    Q_EMIT m_panel.closeRequested();
    EXPECT_TRUE(m_panel.isHidden());
    ASSERT_EQ(shown.count(), 1);
    EXPECT_FALSE(shown.front().front().toBool());
    m_findings.show(true);
    EXPECT_EQ(m_panel.title(), QStringLiteral("bad.json was refused, nothing has changed"));
}

TEST_F(FileFindingsTest, AnotherWindowShowsTheSame)
{
    EXPECT_FALSE(m_document.open(write("bad.json", "{")));
    for (const bool isVisible : {true, false}) {
        m_findings.show(isVisible);
        FindingsPanel panel;
        FileFindings other(m_document, panel, Language::English);
        other.standAs(m_findings);
        EXPECT_EQ(panel.isHidden(), !isVisible);
        EXPECT_EQ(panel.title(), m_panel.title());
        EXPECT_EQ(panel.model().rowCount(), m_panel.model().rowCount());
    }
}

} // namespace
} // namespace capex
