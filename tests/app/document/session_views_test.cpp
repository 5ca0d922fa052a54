// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/document/session.h"
#include "tests/support/many_views.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>

#include <QSettings>
#include <QTemporaryDir>

namespace capex {
namespace {

/// Two runs of the program with one settings file.
class TwoRuns : public testing::Test
{
protected:
    TwoRuns()
    {
        for (Document* const document : {&m_first, &m_second}) {
            document->openBundled();
        }
    }

    [[nodiscard]] QString settings() const
    {
        return m_folder.filePath(QStringLiteral("window.ini"));
    }
    static void save(Document& document, const char* name)
    {
        document.editViews({}, added(document.views(), {.name = QString::fromLatin1(name)}));
    }
    static void remove(Document& document, const char* name)
    {
        SavedViews views = document.views();
        std::erase_if(
            views, [&](const SavedView& view) { return view.name == QString::fromLatin1(name); });
        document.editViews({}, views);
    }
    /// The names that the next run will show, without those of the bundled figures.
    [[nodiscard]] std::vector<std::string> kept() const
    {
        Session session(settings());
        std::vector<std::string> names;
        const std::size_t own = bundledViews().size();
        const SavedViews views = session.savedViews({}).value_or(SavedViews());
        for (std::size_t index = own; index < views.size(); ++index) {
            names.push_back(views[index].name.toStdString());
        }
        return names;
    }

    QTemporaryDir m_folder;
    Session m_firstSession{settings()};
    Session m_secondSession{settings()};
    Document m_first{&m_firstSession};
    Document m_second{&m_secondSession};
};

TEST_F(TwoRuns, KeepEachOthersSavedViews)
{
    save(m_first, "one");
    save(m_second, "two");
    save(m_first, "three");
    EXPECT_THAT(kept(), testing::UnorderedElementsAre("one", "two", "three"));
}

TEST_F(TwoRuns, RemoveOnlyWhatTheyRemoved)
{
    save(m_first, "one");
    save(m_second, "two");
    remove(m_first, "one");
    EXPECT_THAT(kept(), testing::ElementsAre("two"));
    m_first.history().undo();
    EXPECT_THAT(kept(), testing::UnorderedElementsAre("one", "two"));
    m_second.history().undo();
    EXPECT_THAT(kept(), testing::ElementsAre("one"));
}

TEST(SavedViewsOfTheSession, AreOfTheFiguresTheyWereSavedFor)
{
    const QTemporaryDir folder;
    Session session(folder.filePath(QStringLiteral("window.ini")));
    const Origin file = FileOrigin{QStringLiteral("/a [1]=%2.csv")};
    EXPECT_EQ(session.savedViews(file), std::nullopt);
    session.changeSavedViews(file, {{}, manyViews(2), {}});
    EXPECT_EQ(session.savedViews(file), manyViews(2));
    EXPECT_EQ(session.savedViews({}), std::nullopt);
    EXPECT_EQ(session.savedViews(FileOrigin{QStringLiteral("/b.csv")}), std::nullopt);
}

TEST(SavedViewsOfTheSession, ThatAreTheFiguresOwnAgainAreNotKept)
{
    const QTemporaryDir folder;
    Session session(folder.filePath(QStringLiteral("window.ini")));
    session.changeSavedViews({}, {manyViews(1), manyViews(2), manyViews(1)});
    EXPECT_EQ(session.savedViews({}), manyViews(2));
    session.changeSavedViews({}, {manyViews(2), manyViews(1), manyViews(1)});
    EXPECT_EQ(session.savedViews({}), std::nullopt);
}

/// More than anybody has, as only a fault makes them, are neither read nor overwritten.
TEST(SavedViewsOfTheSession, ThatAreTooManyAreLeftAsTheyAreWithAWord)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    const QString key = QStringLiteral("savedViews/bundled");
    const QString tooLong(Session::mostViewsText + 1, u'x');
    QSettings(file, QSettings::IniFormat).setValue(key, tooLong);
    Session session(file);
    EXPECT_FALSE(session.takeFault());
    EXPECT_FALSE(session.savedViews({}));
    EXPECT_TRUE(session.takeFault().value_or(QString()).startsWith(
        QStringLiteral("There are too many saved views")));
    session.changeSavedViews({}, {{}, manyViews(1), {}});
    EXPECT_EQ(QSettings(file, QSettings::IniFormat).value(key).toString().size(), tooLong.size());
}

TEST(SavedViewsOfTheSession, ThatWouldBecomeTooManyAreNotKeptAndTheOthersStay)
{
    const QTemporaryDir folder;
    Session session(folder.filePath(QStringLiteral("window.ini")));
    session.changeSavedViews({}, {{}, manyViews(3), {}});
    EXPECT_FALSE(session.takeFault());
    session.changeSavedViews({}, {manyViews(3), manyViews(20'000), {}});
    EXPECT_TRUE(session.takeFault());
    EXPECT_EQ(session.savedViews({}), manyViews(3));
}

} // namespace
} // namespace capex
