// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace {

const QString root = capex::projectPath();

/// The C++ files below a folder of the project, as paths from its root.
QStringList sourcesBelow(const QString& folder)
{
    QDirIterator walk(root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                      QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (walk.hasNext()) {
        paths.append(walk.next().mid(root.size() + 1));
    }
    EXPECT_FALSE(paths.isEmpty()) << folder.toStdString();
    return paths;
}

QString textOf(const QString& path)
{
    QFile file(root + u'/' + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

QStringList includesOf(const QString& path)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^#include [<"]([^">]+)[">])"),
                                            QRegularExpression::MultilineOption);
    QStringList includes;
    for (const auto& match : pattern.globalMatch(textOf(path))) {
        includes.append(match.captured(1));
    }
    return includes;
}

/// The file of Qt's headers that an include such as "QColor" or "QtGui/QColor" means, by module.
QString qtModuleOf(const QString& include)
{
    const QString name = include.section(u'/', -1);
    for (const QString& module : {QStringLiteral("QtCore"), QStringLiteral("QtGui"),
                                  QStringLiteral("QtWidgets"), QStringLiteral("QtCharts")}) {
        if (QFile::exists(QStringLiteral(CAPEX_QT_HEADERS) + u'/' + module + u'/' + name)) {
            return module;
        }
    }
    return {};
}

bool begins(const QString& include, const std::initializer_list<const char*>& folders)
{
    return std::ranges::any_of(folders, [&include](const char* folder) {
        return include.startsWith(QString::fromUtf8(folder));
    });
}

TEST(Layering, TheModelUsesQtCoreAlone)
{
    for (const QString& path : sourcesBelow(QStringLiteral("model"))) {
        for (const QString& include : includesOf(path)) {
            EXPECT_FALSE(begins(include, {"app/", "views/", "tests/"}))
                << path.toStdString() << " includes " << include.toStdString();
            if (include.startsWith(u'Q')) {
                EXPECT_EQ(qtModuleOf(include).toStdString(), "QtCore")
                    << path.toStdString() << " includes " << include.toStdString();
            }
        }
    }
}

TEST(Layering, ViewsKnowNothingOfTheApp)
{
    for (const QString& path : sourcesBelow(QStringLiteral("views"))) {
        for (const QString& include : includesOf(path)) {
            EXPECT_FALSE(begins(include, {"app/", "tests/"}))
                << path.toStdString() << " includes " << include.toStdString();
        }
    }
}

/// What the files of a folder may include, besides those of the folder itself.
struct Folder
{
    const char* name;
    std::vector<const char*> below;
};

/// The folders, each after those that it stands on. No view stands on another one.
const std::vector<Folder>& folders()
{
    static const std::vector<const char*> facts{"model/findings", "model/figures", "model/settings",
                                                "model/comparison", "model/wording"};
    const auto on = [](std::vector<const char*> lower, std::initializer_list<const char*> more) {
        lower.insert(lower.end(), more);
        return lower;
    };
    const std::vector<const char*> pictures =
        on(facts, {"model/tables", "model/reports", "views/chart"});
    static const std::vector<Folder> all{
        {"model/findings", {}},
        {"model/figures", {"model/findings"}},
        {"model/settings", {"model/findings", "model/figures"}},
        {"model/comparison", {"model/findings", "model/figures", "model/settings"}},
        {"model/wording",
         {"model/findings", "model/figures", "model/settings", "model/comparison"}},
        {"model/formats/text", on(facts, {})},
        {"model/formats/json", on(facts, {"model/formats/text"})},
        {"model/formats/csv", on(facts, {"model/formats/text", "model/formats/json"})},
        {"model/formats",
         on(facts, {"model/formats/text", "model/formats/json", "model/formats/csv"})},
        {"model/reports", on(facts, {"model/formats/text", "model/formats/csv"})},
        {"model/search", {"model/figures", "model/wording"}},
        {"model/tables", on(facts, {"model/formats/text"})},
        {"views/chart", on(facts, {"model/tables"})},
        {"views/ranking", pictures},
        {"views/horizons", pictures},
        {"views/years", pictures},
        {"views/timeline", pictures},
        {"views/revisions", pictures},
        {"views/say_do", pictures},
        {"views/reconciliation", pictures},
        {"views/figures", on(pictures, {"model/formats/csv"})},
        {"views", on(pictures,
                     {"views/ranking", "views/horizons", "views/years", "views/timeline",
                      "views/revisions", "views/say_do", "views/reconciliation", "views/figures"})},
        {"views/export", {"model/figures", "model/wording", "views/chart"}},
        {"views/panels", on(pictures, {"model/formats/text", "model/formats", "views"})},
    };
    return all;
}

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/'));
}

TEST(Layering, AFolderIncludesOnlyThoseBelowIt)
{
    for (const char* const layer : {"model", "views"}) {
        for (const QString& path : sourcesBelow(QString::fromUtf8(layer))) {
            const QString own = folderOf(path);
            const auto folder = std::ranges::find_if(
                folders(), [&](const Folder& known) { return own == QLatin1String(known.name); });
            ASSERT_NE(folder, folders().end()) << own.toStdString() << " stands nowhere";
            for (const QString& include : includesOf(path)) {
                const QString other = folderOf(include);
                const bool isOurs = begins(include, {"model/", "views/", "app/"});
                EXPECT_TRUE(!isOurs || other == own ||
                            std::ranges::any_of(
                                folder->below,
                                [&](const char* name) { return other == QLatin1String(name); }))
                    << path.toStdString() << " includes " << include.toStdString();
            }
        }
    }
}

/// No folder stands below itself, whatever the table says.
TEST(Layering, FoldersStandOnThoseThatAreListedBeforeThem)
{
    std::vector<std::string> before;
    for (const Folder& folder : folders()) {
        for (const char* const below : folder.below) {
            EXPECT_NE(std::ranges::find(before, below), before.end())
                << folder.name << " stands on " << below;
        }
        before.emplace_back(folder.name);
    }
}

TEST(Layering, OnlyTheRendererKnowsQtCharts)
{
    const QString renderer = QStringLiteral("views/chart/chart_renderer.");
    int found = 0;
    for (const char* const folder : {"app", "model", "views"}) {
        for (const QString& path : sourcesBelow(QString::fromUtf8(folder))) {
            for (const QString& include : includesOf(path)) {
                const bool isChart = qtModuleOf(include) == QStringLiteral("QtCharts");
                found += isChart ? 1 : 0;
                EXPECT_TRUE(!isChart || path.startsWith(renderer))
                    << path.toStdString() << " includes " << include.toStdString();
            }
        }
    }
    EXPECT_GT(found, 0) << "the test finds no include of Qt Charts";
}

TEST(Layering, OnlyTheReadersKnowTheJsonLibrary)
{
    for (const char* const folder : {"app", "model", "views"}) {
        for (const QString& path : sourcesBelow(QString::fromUtf8(folder))) {
            const bool isReader = path.startsWith(u"model/formats/") && path.endsWith(u".cpp");
            EXPECT_TRUE(isReader || includesOf(path).filter(QStringLiteral("nlohmann")).isEmpty())
                << path.toStdString();
        }
    }
}

TEST(Sources, EveryFileNamesItsLicence)
{
    for (const char* const folder : {"app", "model", "resources", "tests", "views"}) {
        for (const QString& path : sourcesBelow(QString::fromUtf8(folder))) {
            EXPECT_TRUE(textOf(path).startsWith(
                QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n")))
                << path.toStdString();
        }
    }
}

} // namespace
