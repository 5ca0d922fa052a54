// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_launch.h"

#include "app/starting/font_search.h"
#include "app/starting/read_ahead.h"
#include "app/window/main_window.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"

#include <QApplication>
#include <QTimer>

namespace capex {
namespace {

/// Runs the program with settings of its own, and leaves it dressed as it was.
class WindowLaunch : public InAFolder
{
protected:
    WindowLaunch() { qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit()); }
    ~WindowLaunch() override
    {
        qputenv("XDG_CONFIG_HOME", m_before);
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
        qApp->setStyleSheet(m_sheet);
    }

    /// What is open in the windows while the program runs; then they are closed.
    [[nodiscard]] QStringList openedBy(const QStringList& files)
    {
        QStringList opened;
        QTimer::singleShot(0, qApp, [&opened] {
            for (QWidget* const widget : QApplication::topLevelWidgets()) {
                if (const auto* const window = qobject_cast<MainWindow*>(widget)) {
                    EXPECT_TRUE(window->isVisible());
                    opened.append(pathOf(window->document().origin()));
                }
            }
            QApplication::closeAllWindows();
            QApplication::quit();
        });
        EXPECT_EQ(runWindow(*qApp, ReadAhead(searchFonts()), files), 0);
        opened.sort();
        return opened;
    }

    QByteArray m_before = qgetenv("XDG_CONFIG_HOME");
    QPalette m_palette = QApplication::palette();
    QFont m_font = QApplication::font();
    QString m_sheet = qApp->styleSheet();
};

TEST_F(WindowLaunch, WithoutAFileShowsTheBundledFigures)
{
    EXPECT_EQ(openedBy({}), QStringList{QString()});
}

TEST_F(WindowLaunch, TheIconComesAfterTheFirstPicture)
{
    QApplication::setWindowIcon({});
    QTimer::singleShot(0, qApp, [] { EXPECT_TRUE(QApplication::windowIcon().isNull()); });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, qApp, [] {
        if (!QApplication::windowIcon().isNull()) {
            QApplication::closeAllWindows();
            QApplication::quit();
        }
    });
    look.start(20);
    QTimer::singleShot(10'000, &look, [] { QApplication::exit(1); });
    EXPECT_EQ(runWindow(*qApp, ReadAhead(searchFonts()), {}), 0);
}

TEST_F(WindowLaunch, OpensAWindowForEachFile)
{
    const QByteArray figures = jsonFormat().write(datasetOf({{.id = "a"}}), {});
    const QStringList files{write("a.json", figures), write("b.json", figures)};
    EXPECT_EQ(openedBy(files), files);
}

TEST_F(WindowLaunch, KeepsItsSettingsWhereTheUsersSettingsAre)
{
    const QString file = write("a.json", jsonFormat().write(datasetOf({{.id = "a"}}), {}));
    EXPECT_EQ(openedBy({file}), QStringList{file});
    EXPECT_EQ(Session(path("capex-horizon/window.ini")).recentFiles(), QStringList{file});
}

} // namespace
} // namespace capex
