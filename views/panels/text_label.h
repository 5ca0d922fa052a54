// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QUrl;

namespace capex {

/// What a label's text is for; the stylesheet says how it looks.
enum class LabelRole { Plain, Muted, Section, Big, Title, Strong, Number, Refusal };

/// A label of plain text, whatever the text holds: it wraps, also inside words too long for a line,
/// is cut as shownText() says, and can be selected with the mouse.
[[nodiscard]] QLabel* textLabel(const QString& text, LabelRole role);

/// `text` as labels and tooltips show it: cut, with a word about it, where it is longer than
/// anybody reads in one place.
[[nodiscard]] QString shownText(const QString& text);

/// `text` as menus and buttons show it letter for letter, no & of it a mark of a shortcut.
[[nodiscard]] QString literalText(const QString& text);

/// The text with places to break inside words that fit no line.
[[nodiscard]] QString breakable(const QString& text);

/// Changes the text of a label that textLabel made.
void setLabelText(QLabel& label, const QString& text);

/// Makes a label that was a link a plain one again, with that text.
void makePlain(QLabel& label, const QString& text);

/// Makes all of a label that textLabel made a link, reached by Tab and opened by Return or a click;
/// linkActivated tells of it. The address is its tooltip.
void makeLink(QLabel& label, const QString& text, const QUrl& address);

} // namespace capex
