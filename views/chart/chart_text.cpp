// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chart_text.h"

#include "views/chart/text_ruler.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <utility>

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

/// As much of `text` as tells whether it fits: all of it, or clearly more than fits.
QString beginningOf(const TextRuler& ruler, const QString& text, double width)
{
    for (qsizetype size = 128; size < text.size(); size *= 2) {
        if (ruler.widthOf(text.left(size)) > 2 * width) {
            return text.left(size);
        }
    }
    return text;
}

/// Breaks a text into lines, a piece after the other. Shaping a line is slow: the sum of its pieces
/// tells of nearly every beginning of a line whether it fits.
class LineBreaker
{
public:
    LineBreaker(QString text, const TextRuler& ruler, double width)
        : m_text(std::move(text))
        , m_ruler(ruler)
        , m_width(width)
    {
    }

    [[nodiscard]] QStringList lines();

private:
    void add(qsizetype end);
    void breakLine(qsizetype end);
    [[nodiscard]] bool fits(qsizetype end) const;
    void addToSum(const QString& piece);
    [[nodiscard]] QString upTo(qsizetype end) const { return m_text.mid(m_start, end - m_start); }

    QString m_text; ///< on one line
    TextRuler m_ruler;
    double m_width;
    QStringList m_lines;
    qsizetype m_start = 0;  ///< of the line
    qsizetype m_break = 0;  ///< where the line may end, at its start where nowhere
    qsizetype m_end = 0;    ///< of its last piece
    double m_sum = 0;       ///< of the widths of its pieces, about
    double m_roundedUp = 0; ///< in it, at most
};

QStringList LineBreaker::lines()
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_text);
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        add(end);
    }
    if (m_start < m_text.size() || m_lines.isEmpty()) {
        m_lines.append(m_text.mid(m_start));
    }
    return m_lines;
}

void LineBreaker::add(qsizetype end)
{
    addToSum(m_text.mid(m_end, end - m_end));
    while (m_start < end && !fits(end)) {
        breakLine(end);
    }
    m_end = end;
    m_break = endsInSign(upTo(end)) ? m_break : end;
}

void LineBreaker::addToSum(const QString& piece)
{
    const QString shown = beginningOf(m_ruler, piece, m_width);
    if (const auto sum = m_ruler.sumOf(shown)) {
        m_sum += *sum;
    } else {
        m_sum += m_ruler.widthOf(shown);
        m_roundedUp += 1;
    }
}

/// The next line begins with what is left of the text up to `end`.
void LineBreaker::breakLine(qsizetype end)
{
    if (m_break == m_start) {
        m_break += fittingGraphemes(m_ruler, upTo(end), m_width);
    }
    m_lines.append(upTo(m_break).trimmed());
    m_start = m_break;
    m_sum = 0;
    m_roundedUp = 0;
    addToSum(upTo(end));
}

bool LineBreaker::fits(qsizetype end) const
{
    constexpr double widened = 0.03; // more than what characters push each other apart
    constexpr double kerned = 0.05;  // more than what they take from each other, side by side
    const double blank = m_ruler.pixels();
    if (m_sum <= (1 - widened) * m_width) {
        return true;
    }
    return m_sum - m_roundedUp - blank <= (1 + kerned) * m_width &&
           m_ruler.widthOf(upTo(end).trimmed()) <= m_width;
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
    return (lineHeight(pixels) + TextRuler(role, pixels).rise()) / 2;
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
    return LineBreaker(oneLine(text), TextRuler(role, pixels), width).lines().join(u'\n');
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
