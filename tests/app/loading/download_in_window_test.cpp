// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/download_commands.h"
#include "app/loading/download_dialog.h"
#include "app/loading/review_commands.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/project_paths.h"
#include "tests/support/tls_server.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"
#include "tests/support/zip_file.h"
#include "views/panels/review_panel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QTest>

namespace capex {
namespace {

using namespace std::chrono_literals;

constexpr qint64 megabyte = qint64{1} << 20;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QByteArray alphabet()
{
    return contentOf(projectPath(QStringLiteral("tests/data/edgar/alphabet_companyfacts.json")));
}

QByteArray rates()
{
    return zipFile({{"eurofxref-hist.csv", "Date,USD,CNY,\n2025-01-04,1.0299,7.5383,\n"}});
}

/// A window with the bundled figures, whose publishers are a server on this machine.
class DownloadInWindowTest : public WithAWindow
{
protected:
    DownloadInWindowTest()
    {
        m_window.show();
        m_window.download().setSource({m_server.address(QStringLiteral("facts/")).toString(),
                                       m_server.address(QStringLiteral("eurofxref-hist.zip")),
                                       QStringLiteral(CAPEX_DOWNLOAD),
                                       TlsServer::authority(),
                                       {megabyte, 5s, 2s}});
        serve();
        trigger(Command::DownloadFigures);
    }

    void serve()
    {
        m_server.answerWith([](QSslSocket& client, const QByteArray& request) {
            client.write(request.contains("CIK0001652044.json") ? httpAnswer(alphabet())
                         : request.contains("eurofxref")        ? httpAnswer(rates())
                                                                : httpAnswer({}, "404 Not Found"));
        });
    }
    DownloadCommands& commands() const { return part<DownloadCommands>(); }
    DownloadDialog& dialog() const { return *commands().dialog(); }
    bool isAsked() const { return commands().dialog() != nullptr; }
    QLineEdit& field(const char* name) const
    {
        for (QLineEdit* const each : dialog().findChildren<QLineEdit*>()) {
            if (each->accessibleName() == QString::fromUtf8(name)) {
                return *each;
            }
        }
        throw std::invalid_argument(name);
    }
    void checkRates() const { dialog().findChild<QCheckBox*>()->setChecked(true); }
    void check(const char* start) const
    {
        auto* const list = dialog().findChild<QListWidget*>();
        const auto found = list->findItems(QString::fromUtf8(start), Qt::MatchStartsWith);
        ASSERT_EQ(found.size(), 1) << start;
        found.front()->setCheckState(Qt::Checked);
    }
    void introduce() const
    {
        field("Your name or company").setText(QStringLiteral("Jane Doe"));
        field("Your e-mail address").setText(QStringLiteral("jane@example.com"));
    }
    QString preview() const { return dialog().findChild<QPlainTextEdit*>()->toPlainText(); }
    bool says(const char* text) const
    {
        return labelsIn(dialog()).contains(QString::fromUtf8(text));
    }
    QAbstractButton& begin() const { return *buttonIn(dialog(), "&Download"); }
    bool waitForReview()
    {
        return QTest::qWaitFor([this] { return m_window.review().isReviewing() && !isAsked(); },
                               8000);
    }
    /// Until the dialog can be answered again.
    bool waitForAnswer()
    {
        return QTest::qWaitFor([this] { return begin().isEnabled(); }, 8000);
    }

    TlsServer m_server;
};

TEST_F(DownloadInWindowTest, AsksNobodyBeforeItIsConfirmed)
{
    EXPECT_TRUE(dialog().isVisible());
    EXPECT_FALSE(begin().isEnabled());
    EXPECT_TRUE(says("Choose what to download."));
    EXPECT_EQ(preview(), QStringLiteral("Nothing yet."));
    check("Alphabet");
    EXPECT_FALSE(begin().isEnabled());
    EXPECT_TRUE(says("The SEC needs a name and an e-mail address, both in Latin letters."));
    introduce();
    EXPECT_TRUE(begin().isEnabled());
    EXPECT_EQ(preview(),
              QStringLiteral("GET %1\nUser-Agent: Jane Doe jane@example.com")
                  .arg(m_server.address(QStringLiteral("facts/CIK0001652044.json")).toString()));
    QTest::qWait(200);
    EXPECT_TRUE(m_server.requests().isEmpty());
    EXPECT_EQ(m_session.downloadContact(), DownloadContact()) << "nothing is kept yet, either";
    EXPECT_EQ(namelessIn(dialog()), QStringList());
}

TEST_F(DownloadInWindowTest, OffersCompaniesWithACikAndAnyOther)
{
    const auto* const list = dialog().findChild<QListWidget*>();
    EXPECT_EQ(list->findItems(QStringLiteral("Huawei"), Qt::MatchStartsWith).size(), 0);
    EXPECT_EQ(list->findItems(QStringLiteral("Meta"), Qt::MatchStartsWith).size(), 1);
    introduce();
    QLineEdit& cik = field("CIK of another filer");
    cik.setText(QStringLiteral("Apple"));
    EXPECT_TRUE(says("A CIK is a number of up to ten digits."));
    EXPECT_FALSE(begin().isEnabled());
    cik.setText(QStringLiteral("320193"));
    EXPECT_TRUE(preview().contains(QStringLiteral("CIK0000320193.json"))) << "another filer";
    EXPECT_TRUE(begin().isEnabled());
    check("Alphabet");
    cik.setText(QStringLiteral("CIK0001652044"));
    EXPECT_EQ(dialog().items().size(), 1U) << "the same filer twice";
}

TEST_F(DownloadInWindowTest, RatesNeedNoName)
{
    checkRates();
    EXPECT_TRUE(begin().isEnabled());
    EXPECT_FALSE(preview().contains(u'@'));
}

TEST_F(DownloadInWindowTest, WhatArrivesIsReviewedAndRemembersItsAddress)
{
    check("Alphabet");
    introduce();
    begin().click();
    ASSERT_TRUE(waitForReview());
    ASSERT_EQ(m_server.requests().size(), 1);
    EXPECT_TRUE(
        m_server.requests()[0].toLower().contains("user-agent: jane doe jane@example.com\r\n"));
    EXPECT_FALSE(m_window.document().isModified()) << "nothing counts yet";
    EXPECT_EQ(m_window.review().panel()->title(),
              QStringLiteral("What CIK0001652044.json would change"));
    EXPECT_EQ(buttonIn(*m_window.review().panel(), "Open it instead"), nullptr)
        << "there is no file";
    m_window.review().accept();
    const auto loads = m_window.document().dataset().loads();
    ASSERT_EQ(loads.size(), 1U);
    EXPECT_EQ(loads[0].name, QStringLiteral("CIK0001652044.json"));
    EXPECT_EQ(loads[0].origin,
              m_server.address(QStringLiteral("facts/CIK0001652044.json")).toString());
    EXPECT_EQ(m_session.downloadContact(),
              (DownloadContact{QStringLiteral("Jane Doe"), QStringLiteral("jane@example.com")}));
}

TEST_F(DownloadInWindowTest, SeveralFilesAreOneReview)
{
    check("Alphabet");
    checkRates();
    introduce();
    begin().click();
    ASSERT_TRUE(waitForReview());
    ASSERT_EQ(m_server.requests().size(), 2);
    EXPECT_FALSE(m_server.requests()[1].toLower().contains("jane"))
        << "the ECB is not told who asks";
    const std::size_t before = m_window.document().dataset().figures().size();
    const Dataset shown = m_window.review().shown();
    EXPECT_GT(shown.figures().size(), before);
    EXPECT_TRUE(std::ranges::any_of(shown.exchangeRates(), [](const ExchangeRate& rate) {
        return rate.currency == cny && rate.date == QDate(2025, 1, 4);
    })) << "a Saturday: the bundled figures have no rate of it";
    EXPECT_EQ(m_window.review().panel()->title(),
              QStringLiteral("What CIK0001652044.json, eurofxref-hist.zip would change"));
}

TEST_F(DownloadInWindowTest, TheNextTimeTheNameIsThere)
{
    check("Alphabet");
    introduce();
    begin().click();
    ASSERT_TRUE(waitForReview());
    trigger(Command::DownloadFigures);
    EXPECT_EQ(field("Your e-mail address").text(), QStringLiteral("jane@example.com"));
}

TEST_F(DownloadInWindowTest, AFailureIsSaidAndTheDialogStaysToTryAgain)
{
    m_server.answerWith(httpAnswer("<html>Not now</html>"));
    check("Alphabet");
    introduce();
    begin().click();
    EXPECT_FALSE(begin().isEnabled());
    ASSERT_TRUE(waitForAnswer());
    EXPECT_TRUE(dialog().isVisible());
    EXPECT_TRUE(says("CIK0001652044.json was not taken. The server sent a web page instead of "
                     "data."));
    EXPECT_FALSE(m_window.review().isReviewing());
    EXPECT_TRUE(dialog().findChild<QProgressBar*>()->isHidden());
    serve();
    begin().click();
    EXPECT_TRUE(waitForReview());
}

TEST_F(DownloadInWindowTest, DataOfAnotherSortAreNotTaken)
{
    m_server.answerWith(httpAnswer(R"({"message": "busy"})"));
    checkRates();
    begin().click();
    ASSERT_TRUE(waitForAnswer());
    EXPECT_TRUE(says("eurofxref-hist.zip was not taken. The server sent something else. Expected: "
                     "Reference rates of the ECB."));
}

/// Such as of a server that promised less than it had.
TEST_F(DownloadInWindowTest, AFileThatIsCutOffIsNotTaken)
{
    m_server.answerWith(httpAnswer(alphabet().first(5000)));
    check("Alphabet");
    introduce();
    begin().click();
    ASSERT_TRUE(waitForAnswer());
    EXPECT_TRUE(std::ranges::any_of(labelsIn(dialog()), [](const QString& label) {
        return label.startsWith(
            QStringLiteral("CIK0001652044.json was not taken. It cannot be read: found"));
    })) << labelsIn(dialog()).join(u'\n').toStdString();
    EXPECT_FALSE(m_window.review().isReviewing());
}

TEST_F(DownloadInWindowTest, IsGivenUpByCancelAndClosedByTheNext)
{
    QPointer<QSslSocket> connection;
    m_server.answerWith(
        [&connection](QSslSocket& client, const QByteArray&) { connection = &client; });
    checkRates();
    begin().click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_server.requests().isEmpty(); }));
    EXPECT_TRUE(dialog().findChild<QProgressBar*>()->isVisible());
    EXPECT_FALSE(dialog().findChild<QListWidget*>()->isEnabled());
    buttonIn(dialog(), "&Cancel")->click();
    EXPECT_TRUE(says("The download was given up."));
    EXPECT_TRUE(QTest::qWaitFor([&] { return connection.isNull(); }, 1500))
        << "nobody asks any more";
    EXPECT_TRUE(begin().isEnabled());
    buttonIn(dialog(), "&Close")->click();
    QTest::qWait(20);
    EXPECT_FALSE(isAsked());
    EXPECT_FALSE(m_window.review().isReviewing());
}

TEST_F(DownloadInWindowTest, NothingIsLeftOnTheDisk)
{
    const QByteArray usual = qgetenv("TMPDIR");
    qputenv("TMPDIR", m_folder.path().toLocal8Bit());
    const auto folders = [] { return QDir::temp().entryList(QDir::Dirs | QDir::NoDotAndDotDot); };
    ASSERT_EQ(QDir::tempPath(), m_folder.path());
    const QStringList before = folders();
    checkRates();
    begin().click();
    EXPECT_EQ(folders().size(), before.size() + 1) << "where the test looks";
    ASSERT_TRUE(waitForReview());
    EXPECT_EQ(folders(), before);
    m_server.answerWith(httpAnswer("no"));
    trigger(Command::DownloadFigures);
    checkRates();
    begin().click();
    ASSERT_TRUE(waitForAnswer());
    EXPECT_EQ(folders(), before);
    if (usual.isEmpty()) {
        qunsetenv("TMPDIR");
    } else {
        qputenv("TMPDIR", usual);
    }
}

TEST(DownloadDialog, NamesCompaniesInItsLanguageAndOrder)
{
    const DownloadDialog dialog({}, bundledFigures(), {}, Language::SimplifiedChinese);
    const auto* const list = dialog.findChild<QListWidget*>();
    QStringList names;
    for (int row = 0; row < list->count(); ++row) {
        names.append(list->item(row)->text());
    }
    EXPECT_EQ(names.front(), QStringLiteral("阿里巴巴 · CIK 1577552"));
    EXPECT_EQ(names.size(), 6);
}

TEST(DownloadDialog, WithoutKnownFilersStillTakesACik)
{
    const DownloadDialog dialog({}, Dataset(), {}, Language::English);
    EXPECT_TRUE(dialog.findChild<QListWidget*>()->isHidden());
    EXPECT_TRUE(labelsIn(dialog).contains(QStringLiteral("Choose what to download.")));
}

} // namespace
} // namespace capex
