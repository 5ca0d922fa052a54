// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipping.h"
#include "tests/support/headlines.h"
#include "tests/support/noted_figures.h"
#include "tests/support/opened_dialogs.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/style.h"
#include "views/ranking/ranking_chart.h"
#include "views/scene/chart_view.h"
#include "views/view_types.h"

#include <QAction>
#include <QMenuBar>
#include <QSet>
#include <QTest>

#include <cmath>

// CTest runs these once more at each factor of a screen.

namespace capex {
namespace {

/// A picture on a widget that begins between the pixels of the screen.
class PictureAtAScaleFactor : public testing::Test
{
protected:
    PictureAtAScaleFactor()
    {
        m_view.setGeometry(7, 5, 900, 700);
        m_window.resize(920, 720);
        const auto comparison = compare(headlines(), headlineSettings());
        m_view.setChart([comparison](const ChartSurface& surface) {
            return rankingChart(headlines(), comparison, surface);
        });
        m_window.show();
        m_image = m_window.grab().toImage();
    }

    /// The pixels of the screen that are nearest to a position in the picture.
    [[nodiscard]] QPoint pixelAt(QPointF position) const
    {
        const QPointF at = m_view.mapTo(&m_window, QPointF(m_view.viewport()->pos()) + position);
        return (at * m_image.devicePixelRatio()).toPoint();
    }
    /// The colours in a row of pixels, from a few before `centre` to a few after it.
    [[nodiscard]] QList<QRgb> coloursAround(QPointF centre) const
    {
        constexpr int reach = 5;
        const QPoint at = pixelAt(centre);
        QList<QRgb> colours;
        for (int x = at.x() - reach; x <= at.x() + reach; ++x) {
            colours.append(m_image.pixel(x, at.y()));
        }
        return colours;
    }
    [[nodiscard]] const ChartSpec& spec() const { return m_view.spec(); }

    QWidget m_window;
    ChartView m_view{&m_window};
    QImage m_image;
};

TEST_F(PictureAtAScaleFactor, GridLinesFillWholePixels)
{
    const QRgb ground = colourOf(ThemeName::Light, Tone::Background).rgb();
    const auto width = std::max(1L, std::lround(spec().hairline * m_image.devicePixelRatio()));
    int lines = 0;
    for (const AxisTick& tick : spec().x.ticks) {
        const QRgb ink = colourOf(ThemeName::Light, tick.at == 0 ? Tone::Axis : Tone::Grid).rgb();
        const double x = positionOf(spec(), {tick.at, 0}).x();
        const QList<QRgb> colours = coloursAround({x, spec().plot.top() + 2});
        EXPECT_EQ(colours.count(ink), width) << tick.at;
        EXPECT_EQ(colours.count(ground), colours.size() - width) << tick.at << ": blurred";
        ++lines;
    }
    EXPECT_GT(lines, 3);
}

TEST_F(PictureAtAScaleFactor, OutlinesOfBarsFillWholePixels)
{
    int bars = 0;
    for (const Mark& mark : spec().marks) {
        if (mark.shape != Mark::Shape::Bar || mark.fill != Fill::Light) {
            continue;
        }
        const QColor ink = companyColour(ThemeName::Light, *mark.colour);
        const QRectF box = boxOf(spec(), mark);
        QList<QRgb> colours = coloursAround({box.right(), box.top() + 3});
        EXPECT_EQ(colours.removeAll(ink.rgb()), std::lround(m_image.devicePixelRatio()));
        EXPECT_GT(colours.removeAll(tintOf(ThemeName::Light, ink, Fill::Light).rgb()), 0);
        EXPECT_GT(colours.removeAll(colourOf(ThemeName::Light, Tone::Background).rgb()), 0);
        colours.removeAll(colourOf(ThemeName::Light, Tone::Grid).rgb());
        EXPECT_TRUE(colours.isEmpty()) << "the edge is blurred";
        ++bars;
    }
    EXPECT_GT(bars, 0);
}

class WindowAtAScaleFactor : public InAFolder
{
protected:
    ~WindowAtAScaleFactor() override
    {
        installLanguage(Language::English);
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
        qApp->setStyleSheet(m_sheet);
    }

    QPalette m_palette = QApplication::palette();
    QFont m_font = QApplication::font();
    QString m_sheet = qApp->styleSheet();
};

/// A window in which whatever can be asked has something to ask about.
class AskedWindow
{
public:
    AskedWindow(Language language, const QString& settings)
        : m_session(settings)
        , m_themes(*qApp, m_session)
    {
        m_session.keepLanguage(language);
        m_window.emplace(m_session, m_themes);
        m_window->openAtStart();
        m_window->document().edit(QStringLiteral("notes"), notedFigures());
        m_themes.dress();
        m_window->resize(1440, 900);
        m_window->show();
        QApplication::processEvents();
    }

    /// Shows a view, chooses a mark and copies its table.
    void show(View view)
    {
        m_window->controller().setView(view);
        QApplication::processEvents();
        if (hasPicture(view)) {
            auto* const picture = m_window->findChild<ChartView*>();
            QTest::keyClick(picture, Qt::Key_Down);
            QTest::keyClick(picture, view == View::Overview ? Qt::Key_End : Qt::Key_Home);
        }
        m_window->actions()[Command::CopyTable]->trigger();
        QApplication::processEvents();
    }
    [[nodiscard]] MainWindow& window() { return *m_window; }

private:
    Session m_session;
    ThemeSwitch m_themes;
    std::optional<MainWindow> m_window;
};

TEST_F(WindowAtAScaleFactor, NoDialogIsClippedInEitherLanguage)
{
    for (const Language language : allLanguages()) {
        installLanguage(language);
        AskedWindow asked(language, path("window.ini"));
        QSet<QAction*> opened;
        for (const ViewType& type : viewTypes()) {
            asked.show(type.view);
            for (QAction* const entry : entriesOf(*asked.window().menuBar())) {
                const auto look = [entry](const QWidget& dialog) {
                    EXPECT_EQ(clippedIn(dialog), QStringList())
                        << entry->text().toStdString() << ", "
                        << dialog.windowTitle().toStdString();
                };
                const QWidget* const before = asked.window().focusWidget();
                if (!isToOpen(*entry) || !entry->isEnabled() || opened.contains(entry)) {
                    continue;
                }
                if (lookAtDialogsOf(*entry, asked.window(), look) > 0) {
                    opened.insert(entry);
                } else if (QWidget* const field = asked.window().focusWidget(); field != before) {
                    look(asked.window()); // it asks within the window
                    QTest::keyClick(field, Qt::Key_Escape);
                    opened.insert(entry);
                }
            }
        }
        for (QAction* const entry : entriesOf(*asked.window().menuBar())) {
            EXPECT_TRUE(!isToOpen(*entry) || opened.contains(entry)) << entry->text().toStdString();
        }
    }
}

TEST_F(WindowAtAScaleFactor, NoControlIsClippedInEitherLanguage)
{
    for (const Language language : allLanguages()) {
        installLanguage(language);
        Session session(path("window.ini"));
        session.keepLanguage(language);
        ThemeSwitch themes(*qApp, session);
        MainWindow window(session, themes);
        window.openAtStart();
        themes.dress();
        window.show();
        for (const View view : {View::Overview, View::Ranking, View::Revisions, View::Figures}) {
            window.controller().setView(view);
            (void)QTest::qWaitFor([&] { return clippedIn(window).isEmpty(); }, 1000);
            EXPECT_EQ(clippedIn(window), QStringList())
                << codeOf(language).toStdString() << ' ' << static_cast<int>(view);
        }
    }
}

} // namespace
} // namespace capex
