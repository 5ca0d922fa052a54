// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/style.h"

#include <QApplication>
#include <QFontDatabase>

#include <utility>

namespace capex {

namespace {

/// The stylesheet; words after @ are colours of WindowColours.
const char* const sheet = R"(
QMainWindow, QDialog { background: @window; }
QMenuBar { background: @surface; border-bottom: 1px solid @border; padding: 2px 6px; }
QMenuBar::item { padding: 4px 10px; border-radius: 5px; background: transparent; color: @text; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @surface; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 5px 28px 5px 26px; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @chosen; color: @onChosen; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
QStatusBar { background: @surface; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px 6px; }
QSplitter::handle { background: @border; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialog QPushButton { background: @surface; color: @text; border: 1px solid @border;
    border-radius: 5px; padding: 5px 14px; min-width: 56px; }
QDialog QPushButton:hover { background: @hover; }
QDialog QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
QDialog QPushButton:disabled { background: @surface; color: @muted; border-color: @border; }
QDialog QPushButton:focus { border: 2px solid @text; padding: 4px 13px; }

#settingsBar { background: @surface; border-bottom: 1px solid @border; }
#sidebar { background: @window; }
#evidencePanel { background: @surface; }
#card { background: @surface; border: 1px solid @border; border-radius: 6px; }
#finder { background: @surface; border: 1px solid @accent; border-radius: 8px; }
#messageBar { background: @chosen; border-bottom: 1px solid @border; }
#findingsPanel, #reviewPanel { background: @surface; border-top: 1px solid @border; }

QLabel[role="muted"] { color: @muted; }
QLabel[role="section"] { color: @muted; font-weight: 600; font-size: 11px; letter-spacing: 0.5px; }
QLabel[role="big"] { font-size: 22px; font-weight: 700; }
QLabel[role="title"] { font-size: 19px; font-weight: 700; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="number"] { background: @chosen; color: @muted; border-radius: 10px; font-size: 11px; }
QFrame[role="claim"] { border: 1px solid @border; border-radius: 5px; }

QToolButton { background: @surface; color: @text; border: 1px solid @border; border-radius: 5px;
    padding: 5px 7px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @accent; color: @onAccent;
    border-color: @accent; }
QToolButton:disabled { color: @muted; }
QToolButton:checked:disabled { background: @chosen; color: @onChosen; border-color: @border; }
QToolButton:focus { border: 2px solid @accent; padding: 4px 6px; }
QToolButton:checked:focus { border-color: @text; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0;
    border-right: none; padding-right: 8px; }
QToolButton[segment="middle"] { border-radius: 0; border-right: none; padding-right: 8px; }
QToolButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
QToolButton[segment="first"]:focus, QToolButton[segment="middle"]:focus {
    border-right: 2px solid @accent; padding-right: 6px; }
QToolButton[role="plain"] { border: 1px solid transparent; background: transparent;
    padding: 3px 4px; color: @muted; }
QToolButton[role="plain"]:hover { background: @hover; color: @text; }
QToolButton[role="plain"]:focus { border: 2px solid @accent; padding: 2px 3px; }
QToolButton[role="plain"]:disabled { color: @border; }
QToolButton[role="link"] { border: 1px solid transparent; background: transparent; color: @accent;
    padding: 1px 2px; margin-left: -3px; }
QToolButton[role="link"]:hover { text-decoration: underline; }
QToolButton[role="link"]:focus { border: 2px solid @accent; padding: 0 1px; }
QToolButton[role="chip"] { border: 1px solid @border; border-radius: 11px; background: @chosen;
    color: @onChosen; padding: 2px 9px; }
QToolButton[role="chip"]:hover { background: @hover; color: @text; }
QToolButton[role="chip"]:focus { border: 2px solid @accent; padding: 1px 8px; }
QToolButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QToolButton[role="primary"]:focus { border-color: @text; }
QToolButton[role="primary"]:disabled { background: @chosen; color: @onChosen;
    border-color: @border; }
QToolButton[role="plain"]:checked { background: @chosen; color: @onChosen; }
#sidebar QPushButton { border: 1px solid transparent; border-radius: 5px; background: transparent;
    color: @text; text-align: left; padding: 5px 9px; }
#sidebar QPushButton:hover { background: @hover; }
#sidebar QPushButton:checked { background: @chosen; color: @onChosen; font-weight: 600; }
#sidebar QPushButton:focus { border: 2px solid @accent; padding: 4px 8px; }

#asOfStrip { border-top: 1px solid @border; }
#asOfStrip QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @border; }
#asOfStrip QSlider::sub-page:horizontal { border-radius: 2px; background: @accent; }
#asOfStrip QSlider::handle:horizontal { width: 12px; height: 12px; margin: -5px 0;
    border-radius: 7px; background: @accent; border: 1px solid @surface; }
#asOfStrip QSlider::handle:horizontal:focus { border: 2px solid @text; }
#asOfStrip QSlider::sub-page:horizontal:disabled,
#asOfStrip QSlider::handle:horizontal:disabled { background: @border; }

#findingsCount { margin-left: -10px; }

#yearStepper { background: @surface; border: 1px solid @border; border-radius: 5px; }
#yearStepper QToolButton { border: 1px solid transparent; padding: 4px 3px; }
#yearStepper QToolButton:focus { border: 2px solid @accent; padding: 3px 2px; }
#yearStepper QSpinBox { border: 1px solid transparent; border-radius: 4px; padding: 3px 0;
    background: transparent; }
#yearStepper QSpinBox:focus { border: 2px solid @accent; padding: 2px 0; }

QLineEdit, QComboBox, QDateEdit, QDoubleSpinBox, #exportForm QSpinBox, QPlainTextEdit { background: @surface;
    color: @text; border: 1px solid @border; border-radius: 5px; padding: 4px 8px; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QDoubleSpinBox:focus, #exportForm QSpinBox:focus,
QPlainTextEdit:focus {
    border: 2px solid @accent; padding: 3px 7px; }
QProgressBar { background: @border; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; border-top: 5px solid @muted;
    border-left: 4px solid @surface; border-right: 4px solid @surface; }
QPlainTextEdit { background: @surface; color: @text; border: 1px solid @border; border-radius: 5px; }
QPlainTextEdit:focus { border: 2px solid @accent; }
QLineEdit[refused="true"], QComboBox[refused="true"], QPlainTextEdit[refused="true"] {
    border-color: @refused; }
#refusalReason { background: @surface; color: @refused; border: 1px solid @refused;
    border-radius: 5px; padding: 4px 8px; }
QLabel[role="refusal"] { color: @refused; }
QTableView::item { padding: 0 6px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QListView, QTableView { background: @surface; color: @text; border: 1px solid transparent;
    gridline-color: @border; selection-background-color: @chosen; selection-color: @onChosen; }
QListView:focus, QTableView:focus { border: 1px solid @accent; }
#companies { background: transparent; border-radius: 5px; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; font-weight: 600;
    border-bottom: 1px solid @border; padding: 5px 3px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QGraphicsView { background: transparent; border: 1px solid transparent; border-radius: 5px; }
)";

struct NamedColour
{
    const char* name;
    QColor WindowColours::*colour;
};

/// No name begins another one.
constexpr NamedColour names[] = {
    {"@window", &WindowColours::window},   {"@surface", &WindowColours::surface},
    {"@border", &WindowColours::border},   {"@hover", &WindowColours::hover},
    {"@text", &WindowColours::text},       {"@muted", &WindowColours::muted},
    {"@accent", &WindowColours::accent},   {"@onAccent", &WindowColours::onAccent},
    {"@chosen", &WindowColours::chosen},   {"@onChosen", &WindowColours::onChosen},
    {"@refused", &WindowColours::refused},
};

QFont windowFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString wanted = QStringLiteral("Inter");
    if (QFontDatabase::hasFamily(wanted)) {
        font.setFamilies({wanted, font.family()});
    }
    font.setStyleHint(QFont::SansSerif); // as in pictures: Qt looks for what stands in once
    font.setPixelSize(13);
    return font;
}

/// The colours that pictures do not have.
struct OwnColours
{
    QRgb window;
    QRgb border;
    QRgb hover;
    QRgb accent;
    QRgb onAccent;
    QRgb chosen;
    QRgb onChosen;
    QRgb refused;
};

constexpr OwnColours lightColours{.window = 0xfff6f8fa,
                                  .border = 0xffd3dae2,
                                  .hover = 0xffecf0f4,
                                  .accent = 0xff0969da,
                                  .onAccent = 0xffffffff,
                                  .chosen = 0xffe0ecf9,
                                  .onChosen = 0xff0a4b9c,
                                  .refused = 0xffb3261e};
constexpr OwnColours darkColours{.window = 0xff12161c,
                                 .border = 0xff3a424d,
                                 .hover = 0xff2a313b,
                                 .accent = 0xff58a6ff,
                                 .onAccent = 0xff0b131e,
                                 .chosen = 0xff1c3350,
                                 .onChosen = 0xffa9d0ff,
                                 .refused = 0xffff8a80};
constexpr OwnColours contrastLightColours{.window = 0xffffffff,
                                          .border = 0xff3d3d3d,
                                          .hover = 0xffdedede,
                                          .accent = 0xff0040a0,
                                          .onAccent = 0xffffffff,
                                          .chosen = 0xffcfe2ff,
                                          .onChosen = 0xff000000,
                                          .refused = 0xff960000};
constexpr OwnColours contrastDarkColours{.window = 0xff000000,
                                         .border = 0xffc4c4c4,
                                         .hover = 0xff333333,
                                         .accent = 0xff8ecbff,
                                         .onAccent = 0xff000000,
                                         .chosen = 0xff00346b,
                                         .onChosen = 0xffffffff,
                                         .refused = 0xffffb0a8};

const OwnColours& ownColours(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
    case ThemeName::Print:
        return lightColours;
    case ThemeName::Dark:
        return darkColours;
    case ThemeName::ContrastLight:
        return contrastLightColours;
    case ThemeName::ContrastDark:
        return contrastDarkColours;
    }
    return lightColours;
}

} // namespace

WindowColours windowColours(ThemeName theme)
{
    const OwnColours& own = ownColours(theme);
    return {.window = own.window,
            .surface = colourOf(theme, Tone::Background),
            .border = own.border,
            .hover = own.hover,
            .text = colourOf(theme, Tone::Text),
            .muted = colourOf(theme, Tone::MutedText),
            .accent = own.accent,
            .onAccent = own.onAccent,
            .chosen = own.chosen,
            .onChosen = own.onChosen,
            .refused = own.refused};
}

QPalette paletteOf(ThemeName theme)
{
    const WindowColours colours = windowColours(theme);
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, colours.window},
        {QPalette::WindowText, colours.text},
        {QPalette::Base, colours.surface},
        {QPalette::AlternateBase, colours.window},
        {QPalette::Text, colours.text},
        {QPalette::Button, colours.surface},
        {QPalette::ButtonText, colours.text},
        {QPalette::Highlight, colours.accent},
        {QPalette::HighlightedText, colours.onAccent},
        {QPalette::ToolTipBase, colours.surface},
        {QPalette::ToolTipText, colours.text},
        {QPalette::PlaceholderText, colours.muted},
        {QPalette::Link, colours.accent},
        {QPalette::LinkVisited, colours.accent},
        {QPalette::BrightText, colours.onAccent},
        {QPalette::Light, colours.hover},
        {QPalette::Midlight, colours.hover},
        {QPalette::Mid, colours.border},
        {QPalette::Dark, colours.muted},
        {QPalette::Shadow, Qt::black},
        {QPalette::NoRole, colours.window},
    };
    QPalette palette;
    for (const auto& [role, colour] : roles) {
        palette.setColor(role, colour);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colours.muted);
    }
    return palette;
}

QString styleSheetOf(ThemeName theme)
{
    const WindowColours colours = windowColours(theme);
    QString text = QString::fromLatin1(sheet);
    for (const NamedColour& named : names) {
        text.replace(QLatin1String(named.name), (colours.*named.colour).name());
    }
    return text;
}

ThemeName themeOf(const QPalette& palette)
{
    constexpr double blackOnWhite = 20; // of at most 21
    const auto stands = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrast(palette.color(text), palette.color(ground)) >= blackOnWhite;
    };
    const bool isStrong =
        stands(QPalette::WindowText, QPalette::Window) && stands(QPalette::Text, QPalette::Base);
    return themeWith(palette.color(QPalette::Window).lightness() < 128, isStrong);
}

void applyBasics(QApplication& application, ThemeName theme)
{
    application.setFont(windowFont());
    application.setPalette(paletteOf(theme));
}

void applyTheme(QApplication& application, ThemeName theme)
{
    applyBasics(application, theme);
    application.setStyleSheet(styleSheetOf(theme));
}

} // namespace capex
