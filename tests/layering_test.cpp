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
                                  QStringLiteral("QtWidgets"), QStringLiteral("QtCharts"),
                                  QStringLiteral("QtNetwork"), QStringLiteral("QtPrintSupport")}) {
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
    QString name;
    QStringList below;
};

/// The folders of the views, one each: those in views/ that all views share have other names.
QStringList viewFolders()
{
    QStringList folders;
    for (const QString& name :
         QDir(root + QStringLiteral("/views")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        folders.append(QStringLiteral("views/") + name);
    }
    for (const QString& shared : {QStringLiteral("views/chart"), QStringLiteral("views/export"),
                                  QStringLiteral("views/panels"), QStringLiteral("views/scene")}) {
        EXPECT_EQ(folders.removeAll(shared), 1) << shared.toStdString();
    }
    return folders;
}

QStringList named(std::initializer_list<const char*> names)
{
    QStringList list;
    std::ranges::transform(names, std::back_inserter(list),
                           [](const char* name) { return QString::fromLatin1(name); });
    return list;
}

/// The folders, each after those that it stands on. No view stands on another one.
std::vector<Folder> makeFolders()
{
    const QStringList facts = named(
        {"model/findings", "model/figures", "model/settings", "model/comparison", "model/wording"});
    const auto on = [&](std::initializer_list<const char*> more) { return facts + named(more); };
    const QStringList pictures =
        on({"model/tables", "model/reports", "model/formats/cells", "views/chart"});
    std::vector<Folder> all{
        {QStringLiteral("model/findings"), {}},
        {QStringLiteral("model/figures"), facts.first(1)},
        {QStringLiteral("model/settings"), facts.first(2)},
        {QStringLiteral("model/comparison"), facts.first(3)},
        {QStringLiteral("model/wording"), facts.first(4)},
        {QStringLiteral("model/formats/text"), facts},
        {QStringLiteral("model/formats/json"), on({"model/formats/text"})},
        {QStringLiteral("model/formats/cells"), on({"model/formats/text"})},
        {QStringLiteral("model/formats/csv"),
         on({"model/formats/text", "model/formats/json", "model/formats/cells"})},
        {QStringLiteral("model/formats/zip"), facts.first(2)},
        {QStringLiteral("model/formats/said"), facts},
        {QStringLiteral("model/formats/sheet"), on({"model/formats/cells", "model/formats/zip"})},
        {QStringLiteral("model/formats/table"),
         on({"model/formats/text", "model/formats/json", "model/formats/csv", "model/formats/cells",
             "model/formats/said", "model/formats/sheet"})},
        {QStringLiteral("model/formats/rates"),
         on({"model/formats/text", "model/formats/csv", "model/formats/zip"})},
        {QStringLiteral("model/formats/sec"),
         on({"model/formats/text", "model/formats/json", "model/formats/zip"})},
        {QStringLiteral("model/formats"),
         on({"model/formats/text", "model/formats/json", "model/formats/csv", "model/formats/rates",
             "model/formats/sec"})},
        {QStringLiteral("model/changes"),
         on({"model/formats/text", "model/formats/json", "model/formats/csv"})},
        {QStringLiteral("model/editing"),
         on({"model/formats/text", "model/formats/csv", "model/formats/cells", "model/formats/said",
             "model/formats/table"})},
        {QStringLiteral("model/reports"),
         on({"model/formats", "model/formats/text", "model/formats/csv", "model/formats/cells"})},
        {QStringLiteral("model/package"),
         on({"model/formats/text", "model/formats/csv", "model/formats/cells", "model/formats/json",
             "model/reports"})},
        {QStringLiteral("model/proof"),
         on({"model/formats/text", "model/formats/json", "model/formats/csv", "model/formats/cells",
             "model/formats/zip", "model/formats/sheet", "model/package"})},
        {QStringLiteral("model/search"), named({"model/figures", "model/wording"})},
        {QStringLiteral("model/tables"),
         on({"model/formats/text", "model/changes", "model/editing"})},
        {QStringLiteral("views/chart"),
         on({"model/tables", "model/formats/cells", "model/formats/csv"})},
    };
    for (const QString& view : viewFolders()) {
        // The table of figures is a file of figures.
        const bool isFile = view == QStringLiteral("views/figures");
        all.push_back({view, isFile ? pictures + named({"model/formats/csv"}) : pictures});
    }
    all.push_back({QStringLiteral("views"), pictures + viewFolders()});
    // A report reads the tables of views, and asks them for their names.
    all.push_back({QStringLiteral("views/export"),
                   pictures + named({"model/formats", "model/formats/text", "model/formats/csv",
                                     "model/formats/zip", "model/proof", "views"})});
    all.push_back({QStringLiteral("views/scene"), pictures});
    all.push_back({QStringLiteral("views/panels"),
                   pictures + named({"model/editing", "model/formats/text", "model/formats",
                                     "views", "views/scene"})});
    return all;
}

const std::vector<Folder>& folders()
{
    static const std::vector<Folder> all = makeFolders();
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
            const auto folder = std::ranges::find(folders(), own, &Folder::name);
            ASSERT_NE(folder, folders().end()) << own.toStdString() << " stands nowhere";
            for (const QString& include : includesOf(path)) {
                const QString other = folderOf(include);
                const bool isOurs = begins(include, {"model/", "views/", "app/"});
                EXPECT_TRUE(!isOurs || other == own || folder->below.contains(other))
                    << path.toStdString() << " includes " << include.toStdString();
            }
        }
    }
}

/// No folder stands below itself, whatever the table says.
TEST(Layering, FoldersStandOnThoseThatAreListedBeforeThem)
{
    QStringList before;
    for (const Folder& folder : folders()) {
        for (const QString& below : folder.below) {
            EXPECT_TRUE(before.contains(below))
                << folder.name.toStdString() << " stands on " << below.toStdString();
        }
        before.append(folder.name);
    }
}

/// What the folders that the command line is made of may not include: loading it takes a third of
/// the time of a short command.
TEST(Layering, TheCommandLineKnowsNoWidgets)
{
    const QStringList folders =
        viewFolders() + named({"views/chart", "views/export", "app/commands", "app/release"});
    QStringList paths{QStringLiteral("views/view_types.h"), QStringLiteral("views/view_types.cpp"),
                      QStringLiteral("app/main.cpp")};
    for (const QString& folder : folders) {
        paths += sourcesBelow(folder);
    }
    for (const QString& path : paths) {
        for (const QString& include : includesOf(path)) {
            const QString module = include.startsWith(u'Q') ? qtModuleOf(include) : QString();
            EXPECT_TRUE(module != QStringLiteral("QtWidgets") &&
                        module != QStringLiteral("QtCharts") &&
                        !begins(include, {"views/scene/", "views/panels/"}))
                << path.toStdString() << " includes " << include.toStdString();
        }
    }
}

TEST(Layering, OnlyTheSceneKnowsQtCharts)
{
    const QString renderer = QStringLiteral("views/scene/chart_scene.");
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

/// Which is a process of its own: the program would start later with what it needs.
TEST(Layering, OnlyTheDownloadKnowsTheNetwork)
{
    int found = 0;
    for (const char* const folder : {"app", "model", "views"}) {
        for (const QString& path : sourcesBelow(QString::fromUtf8(folder))) {
            const bool isDownload = path.startsWith(u"app/download/");
            for (const QString& include : includesOf(path)) {
                const bool isNetwork = qtModuleOf(include) == QStringLiteral("QtNetwork");
                found += isNetwork ? 1 : 0;
                EXPECT_TRUE(!isNetwork || isDownload)
                    << path.toStdString() << " includes " << include.toStdString();
                EXPECT_TRUE(!isDownload || !begins(include, {"model/", "views/", "app/"}) ||
                            begins(include, {"app/download/", "model/figures/"}))
                    << path.toStdString() << " includes " << include.toStdString();
            }
        }
    }
    EXPECT_GT(found, 0) << "the test finds no include of Qt Network";
}

/// Which is a module of its own, for the same reason.
TEST(Layering, OnlyThePrintingKnowsPrinters)
{
    int found = 0;
    for (const char* const folder : {"app", "model", "views"}) {
        for (const QString& path : sourcesBelow(QString::fromUtf8(folder))) {
            for (const QString& include : includesOf(path)) {
                const bool isPrinter = qtModuleOf(include) == QStringLiteral("QtPrintSupport");
                found += isPrinter ? 1 : 0;
                EXPECT_TRUE(!isPrinter || path.startsWith(u"app/printing/"))
                    << path.toStdString() << " includes " << include.toStdString();
            }
        }
    }
    EXPECT_GT(found, 0) << "the test finds no include of Qt Print Support";
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

/// So that another system has one file to answer for.
TEST(Layering, OneFileCallsOneSystemsOwnFunctions)
{
    const QStringList ofSystems{
        QStringLiteral("csignal"),  QStringLiteral("dirent.h"), QStringLiteral("dlfcn.h"),
        QStringLiteral("fcntl.h"),  QStringLiteral("io.h"),     QStringLiteral("poll.h"),
        QStringLiteral("pwd.h"),    QStringLiteral("signal.h"), QStringLiteral("spawn.h"),
        QStringLiteral("unistd.h"), QStringLiteral("windows.h")};
    int found = 0;
    for (const char* const folder : {"app", "model", "views"}) {
        for (const QString& path : sourcesBelow(QString::fromUtf8(folder))) {
            const bool isThatFile = path == QStringLiteral("model/formats/system_calls.cpp");
            for (const QString& include : includesOf(path)) {
                const bool isOfSystem = include.startsWith(QStringLiteral("sys/")) ||
                                        ofSystems.contains(include.toLower());
                found += isOfSystem ? 1 : 0;
                EXPECT_TRUE(!isOfSystem || isThatFile)
                    << path.toStdString() << " includes " << include.toStdString();
            }
        }
    }
    EXPECT_GT(found, 0) << "the test finds no call of the system";
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
