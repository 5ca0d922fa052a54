// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console.h"
#include "app/commands/export_formats.h"
#include "app/commands/offscreen_application.h"
#include "app/document/session.h"
#include "app/window/application_icon.h"
#include "app/window/main_window.h"
#include "app/window/theme_switch.h"
#include "model/formats/save_file.h"
#include "model/wording/finding_words.h"
#include "model/wording/language.h"
#include "tests/pictures/doc_pictures.h"
#include "views/panels/window_style.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

// capex_pictures DIR
//
// Writes into DIR the pictures of the documents and what stands in their plans.
namespace capex {
namespace {

class Pictures
{
public:
    explicit Pictures(const QString& folder)
        : m_folder(folder)
    {
    }

    void write(const QString& name, const QByteArray& content)
    {
        const Outcome written =
            inWords(saveFile(m_folder.filePath(name), content), Speech::English);
        if (!written) {
            complain(written.error().text());
            m_isWhole = false;
        }
    }
    /// Whether all was written.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    QDir m_folder;
    bool m_isWhole = true;
};

QByteArray fileOf(const DocPicture& picture)
{
    const ViewResultPtr result = resultOf(picture);
    const auto content = exportFormat(OutputFormat::Png)
                             .make(*result, {.picture = requestOf(picture).picture,
                                             .provenance = provenanceOf(result->dataset(), false)});
    return content->bytes;
}

/// Until what is made on other threads has been shown, too.
void letItSettle()
{
    constexpr int milliseconds = 1500;
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

QByteArray windowOf(const DocPicture& picture)
{
    const ExportRequest request = requestOf(picture);
    const bool isDark = request.picture.theme == ThemeName::Dark;
    const QTemporaryDir folder;
    Session session(folder.filePath(QStringLiteral("window.ini")));
    session.keepTheme(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    ThemeSwitch themes(*qApp, session);
    MainWindow window(session, themes);
    themes.dress();
    window.resize(request.picture.size);
    window.openAtStart();
    window.controller().setView(request.viewOrDefault());
    window.show();
    letItSettle();
    QByteArray png;
    QBuffer buffer(&png);
    window.grab().save(&buffer, "PNG");
    return png;
}

int run(const QString& folder)
{
    OffscreenSurroundings surroundings;
    const QApplication application(surroundings.argumentCount, surroundings.arguments);
    installLanguage(Language::English);
    Pictures pictures(folder);
    if (!QDir().mkpath(QDir(folder).filePath(QStringLiteral("plans")))) {
        complain(folder + QStringLiteral(": the folder cannot be made"));
        return EXIT_FAILURE;
    }
    QApplication::setStyle(new WindowStyle);
    QApplication::setApplicationDisplayName(QStringLiteral("Capex Horizon"));
    QApplication::setWindowIcon(applicationIcon());
    for (const DocPicture& picture : docPictures()) {
        const bool isWindow = picture.of == DocPicture::Of::Window;
        pictures.write(QString::fromLatin1(picture.name) + QStringLiteral(".png"),
                       isWindow ? windowOf(picture) : fileOf(picture));
        pictures.write(planFileOf(picture), planTextOf(picture).toUtf8());
    }
    return pictures.isWhole() ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace
} // namespace capex

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: capex_pictures DIR\n", stderr);
        return EXIT_FAILURE;
    }
    return capex::run(QString::fromLocal8Bit(argv[1]));
}
