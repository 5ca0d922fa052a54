// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chart_text.h"

#include "views/chart/text_ruler.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

constexpr double referenceGap = 0.22;   ///< before the number of a source, in body text
constexpr double leastReferenceGap = 3; ///< in pixels

/// The longest beginning of `text` that fits, one grapheme at least.
qsizetype fittingGraphemes(const TextRuler& ruler, const QString& text, double width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype fitting = finder.toNextBoundary();
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        if (ruler.widthOf(text.left(end)) > width) {
            break;
        }
        fitting = end;
    }
    return fitting;
}

/// Whether a line would end in a sign that belongs to the number after it.
bool endsInSign(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return !trimmed.isEmpty() && QStringView(u"≥≤≈").contains(trimmed.back());
}

/// As much of `text` as tells where its first line ends: all of it, or clearly more than fits.
QString beginningOf(const TextRuler& ruler, const QString& text, double width)
{
    for (qsizetype size = 128; size < text.size(); size *= 2) {
        if (ruler.widthOf(text.left(size)) > 2 * width) {
            return text.left(size);
        }
    }
    return text;
}

/// Where the first line of `text` ends.
qsizetype firstBreak(const TextRuler& ruler, const QString& text, double width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    // Measuring is slow: the sum over the pieces tells which beginnings fit without a doubt.
    constexpr double surely = 0.9;
    double sum = 0;
    qsizetype fitting = 0;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        sum += ruler.widthOf(text.mid(start, end - start));
        start = end;
        if (sum > surely * width && ruler.widthOf(text.left(end).trimmed()) > width) {
            break;
        }
        fitting = endsInSign(text.left(end)) ? fitting : end;
    }
    return fitting > 0 ? fitting : fittingGraphemes(ruler, text, width);
}

double gapOf(double body)
{
    return std::max(leastReferenceGap, referenceGap * body);
}

QString referenceText(const QString& numbers)
{
    return QStringLiteral("[%1]").arg(numbers);
}

} // namespace

double lineHeight(int pixels)
{
    return std::ceil(pixels * 1.32);
}

double baselineIn(TextRole role, int pixels)
{
    const QFontMetricsF metrics(fontOf(role, pixels));
    return (lineHeight(pixels) + metrics.ascent() - metrics.descent()) / 2;
}

double textWidth(const QString& text, TextRole role, int pixels)
{
    const TextRuler ruler(role, pixels);
    double width = 0;
    for (const QString& line : text.split(u'\n')) {
        width = std::max(width, ruler.widthOf(line));
    }
    return width;
}

QString wrapped(const QString& text, TextRole role, int pixels, double width)
{
    const TextRuler ruler(role, pixels);
    QString rest = oneLine(text);
    QStringList lines;
    QString beginning = beginningOf(ruler, rest, width);
    while (ruler.widthOf(beginning) > width && rest.size() > 1) {
        const qsizetype end = firstBreak(ruler, beginning, width);
        lines.append(rest.left(end).trimmed());
        rest = rest.mid(end).trimmed();
        beginning = beginningOf(ruler, rest, width);
    }
    if (!rest.isEmpty() || lines.isEmpty()) {
        lines.append(rest);
    }
    return lines.join(u'\n');
}

int lineCount(const QString& text)
{
    return static_cast<int>(text.count(u'\n')) + 1;
}

double linesHeight(const QString& text, int pixels)
{
    return text.isEmpty() ? 0 : lineCount(text) * lineHeight(pixels);
}

PlacedText placedText(const QString& text, TextRole role, int pixels, QPointF anchor,
                      Qt::Alignment alignment)
{
    QRectF box(anchor, QSizeF(textWidth(text, role, pixels), lineCount(text) * lineHeight(pixels)));
    if (alignment & Qt::AlignRight) {
        box.moveRight(anchor.x());
    } else if (alignment & Qt::AlignHCenter) {
        box.moveLeft(std::round(anchor.x() - box.width() / 2));
    }
    if (alignment & Qt::AlignBottom) {
        box.moveBottom(anchor.y());
    } else if (alignment & Qt::AlignVCenter) {
        box.moveTop(anchor.y() - box.height() / 2);
    }
    return {text, box, role, pixels, alignment & Qt::AlignHorizontal_Mask, {}};
}

PlacedText referenceBehind(const PlacedText& label, const QString& numbers, double body)
{
    const int pixels = textPixels(TextRole::Reference, body);
    const QString lastLine = label.text.section(u'\n', -1);
    const double slack = label.box.width() - textWidth(lastLine, label.role, label.pixels);
    const double behind = label.alignment & Qt::AlignRight     ? 0
                          : label.alignment & Qt::AlignHCenter ? slack / 2
                                                               : slack;
    const double lines = (lineCount(label.text) - 1) * lineHeight(label.pixels);
    const double drop =
        baselineIn(label.role, label.pixels) - baselineIn(TextRole::Reference, pixels);
    const QPointF corner(label.box.right() - behind + gapOf(body), label.box.top() + lines + drop);
    PlacedText reference = placedText(referenceText(numbers), TextRole::Reference, pixels, corner);
    reference.mark = label.mark;
    reference.isFaded = label.isFaded;
    return reference;
}

double referenceWidth(const QString& numbers, double body)
{
    const int pixels = textPixels(TextRole::Reference, body);
    return numbers.isEmpty()
               ? 0
               : gapOf(body) + textWidth(referenceText(numbers), TextRole::Reference, pixels);
}

QString oneLine(const QString& text)
{
    return text.simplified();
}

} // namespace capex
