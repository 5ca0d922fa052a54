// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QMap>

namespace capex {

/// A label whose text the mouse can select, and which may be a link. What QLabel needs for either,
/// a document that it lays out many times over, is made when the pointer or the focus comes: most
/// labels are never pointed at. It looks the same before and after.
class SelectableLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// Makes all of `text` a link, reached by Tab and opened by Return or a click; linkActivated
    /// tells of it.
    void showLink(const QString& text);
    /// Makes a link a plain text again.
    void showPlain(const QString& text);
    [[nodiscard]] bool isLink() const { return m_isLink; }

    /// Whether it takes the width that a column gives it, asking for none of its own: its hints are
    /// then not worth laying its text out, and its height is worked out once for a width.
    void setFillsColumn(bool fills);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QString& text, bool isLink);
    void answerPointer();
    void answerAsLink();
    void paintLink(QPainter& painter);

    QString m_words; ///< of a link
    bool m_isLink = false;
    bool m_fillsColumn = false;
    mutable QString m_measured;         ///< the text whose heights are known
    mutable QMap<int, int> m_heightFor; ///< by width
};

} // namespace capex
