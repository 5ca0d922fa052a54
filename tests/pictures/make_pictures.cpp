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

#include <QBuffer>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

// capex_pictures DIR
//
// Writes into DIR the pictures of the documents, what stands in their plans, and the window.
namespace capex {
namespace {

constexpr QSize windowSize(1600, 900);

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

void writeExport(const DocPicture& picture, Pictures& pictures)
{
    const ViewResultPtr result = resultOf(picture);
    const auto content = exportFormat(OutputFormat::Png)
                             .make(*result, {.picture = requestOf(picture).picture,
                                             .provenance = provenanceOf(result->dataset(), false)});
    pictures.write(QString::fromLatin1(picture.name) + QStringLiteral(".png"), content->bytes);
    pictures.write(planFileOf(picture), planTextOf(picture).toUtf8());
}

/// Until what is made on other threads has been shown, too.
void letItSettle()
{
    constexpr int milliseconds = 1500;
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

QByteArray windowIn(ThemeChoice theme, View view)
{
    const QTemporaryDir folder;
    Session session(folder.filePath(QStringLiteral("window.ini")));
    session.keepTheme(theme);
    ThemeSwitch themes(*qApp, session);
    MainWindow window(session, themes);
    themes.dress();
    window.resize(windowSize);
    window.openAtStart();
    window.controller().setView(view);
    window.show();
    letItSettle();
    QByteArray png;
    QBuffer buffer(&png);
    window.grab().save(&buffer, "PNG");
    return png;
}

int run(const QString& folder)
{
    const OffscreenApplication application;
    installLanguage(Language::English);
    Pictures pictures(folder);
    if (!QDir().mkpath(QDir(folder).filePath(QStringLiteral("plans")))) {
        complain(folder + QStringLiteral(": the folder cannot be made"));
        return EXIT_FAILURE;
    }
    for (const DocPicture& picture : docPictures()) {
        writeExport(picture, pictures);
    }
    QApplication::setStyle(new WindowStyle);
    QApplication::setApplicationDisplayName(QStringLiteral("Capex Horizon"));
    QApplication::setWindowIcon(applicationIcon());
    pictures.write(QStringLiteral("window.png"), windowIn(ThemeChoice::Light, View::Ranking));
    pictures.write(QStringLiteral("window-dark.png"), windowIn(ThemeChoice::Dark, View::Overview));
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
