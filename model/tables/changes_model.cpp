// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/changes_model.h"

#include "model/changes/merge.h"
#include "model/figures/enum_size.h"
#include "model/wording/punctuation.h"
#include "model/wording/wording.h"

#include <QCoreApplication>

#include <array>
#include <memory>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

// In the order of FigureChangeType.
constexpr std::array typeWords{
    QT_TRANSLATE_NOOP("capex::Change", "added"),
    QT_TRANSLATE_NOOP("capex::Change", "removed"),
    QT_TRANSLATE_NOOP("capex::Change", "corrected"),
    QT_TRANSLATE_NOOP("capex::Change", "raised"),
    QT_TRANSLATE_NOOP("capex::Change", "cut"),
    QT_TRANSLATE_NOOP("capex::Change", "narrowed"),
    QT_TRANSLATE_NOOP("capex::Change", "widened"),
    QT_TRANSLATE_NOOP("capex::Change", "reaffirmed"),
    QT_TRANSLATE_NOOP("capex::Change", "restated"),
    QT_TRANSLATE_NOOP("capex::Change", "other period"),
    QT_TRANSLATE_NOOP("capex::Change", "other measure"),
    QT_TRANSLATE_NOOP("capex::Change", "rival"),
    QT_TRANSLATE_NOOP("capex::Change", "other source"),
};

static_assert(typeWords.size() == enumSize<FigureChangeType>());

QString typeText(FigureChangeType type)
{
    return QCoreApplication::translate("capex::Change",
                                       typeWords.at(static_cast<std::size_t>(type)));
}

/// What the columns need to know of the review; shared by all of them.
struct Context
{
    Dataset before;
    Dataset after; ///< with all changes
    Narrator narrator;
    SurroundingChanges surroundings;
};
using SharedContext = std::shared_ptr<const Context>;

/// "companies: 1 new, 2 corrected".
QString counted(const char* what, std::size_t added, std::size_t corrected, Language language)
{
    QStringList counts;
    if (added > 0) {
        counts.append(tr("%1 new").arg(added));
    }
    if (corrected > 0) {
        counts.append(tr("%1 corrected").arg(corrected));
    }
    return counts.isEmpty() ? QString() : labelled(tr(what), items(counts, language), language);
}

QString surroundingsText(const Context& context)
{
    constexpr std::array nouns{QT_TRANSLATE_NOOP("capex", "companies"),
                               QT_TRANSLATE_NOOP("capex", "sources"),
                               QT_TRANSLATE_NOOP("capex", "published totals"),
                               QT_TRANSLATE_NOOP("capex", "exchange rates"),
                               QT_TRANSLATE_NOOP("capex", "facts"),
                               QT_TRANSLATE_NOOP("capex", "notes"),
                               QT_TRANSLATE_NOOP("capex", "unknown keys")};
    using Counts = std::array<std::size_t, nouns.size()>;
    const Counts added = surroundingCounts(context.surroundings.added);
    const Counts corrected = surroundingCounts(context.surroundings.corrected);
    const Language language = context.narrator.formatter().language();
    QStringList parts;
    for (std::size_t index = 0; index < nouns.size(); ++index) {
        parts.append(counted(nouns.at(index), added.at(index), corrected.at(index), language));
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("title") : phrase(parts, language);
}

QString figureText(const Context& context, const FigureChange& change)
{
    const Narrator& words = context.narrator;
    return phrase({words.periodOf(change.figure), words.kind(change.figure.kind),
                   words.measure(change.figure.measure)},
                  words.formatter().language());
}

bool isOfAmount(const FieldChange& field)
{
    return field.field == amountField();
}

/// The statements whose amounts are set side by side, the earlier one first; nullptr where there
/// is none.
struct Statements
{
    const Figure* before = nullptr;
    const Figure* after = nullptr;
};

Statements statementsOf(const Context& context, const FigureChange& change)
{
    switch (groupOf(change.type)) {
    case ChangeGroup::Added:
        return {nullptr, &change.figure};
    case ChangeGroup::Removed:
        return {&change.figure, nullptr};
    case ChangeGroup::Corrected:
    case ChangeGroup::Source:
        return {context.before.figure(change.before), &change.figure};
    case ChangeGroup::NewVintage:
    case ChangeGroup::Rival:
        break;
    }
    const Figure* const known = context.before.figure(change.before);
    const Figure* const other = known ? known : context.after.figure(change.before);
    const bool isLater = !other || other->announced <= change.figure.announced;
    return isLater ? Statements{other, &change.figure} : Statements{&change.figure, other};
}

/// What one side of a change says: the amount, and where other fields were corrected those.
QString sideText(const Context& context, const FigureChange& change,
                 const Figure* Statements::*side, QString FieldChange::*text)
{
    const Formatter& formatter = context.narrator.formatter();
    const Figure* const figure = statementsOf(context, change).*side;
    QStringList parts;
    const bool isCorrected = groupOf(change.type) == ChangeGroup::Corrected ||
                             groupOf(change.type) == ChangeGroup::Source;
    if (figure && (!isCorrected || std::ranges::any_of(change.fields, isOfAmount))) {
        parts.append(formatter.preciseMoney(figure->amount));
    }
    for (const FieldChange& field : change.fields) {
        if (isCorrected && !isOfAmount(field)) {
            parts.append(labelled(field.field, field.*text, formatter.language()));
        }
    }
    return parts.join(QStringLiteral("; "));
}

using Columns = ChangesModel::Columns;

template <typename Text>
Column<ReviewLine> words(const char* heading, Text text)
{
    Column<ReviewLine> column = textColumn<ReviewLine>(tr(heading), text);
    column.tip = column.text; // may be cut
    return column;
}

/// A column that is empty beside figures.
template <typename Text>
Column<ReviewLine> ofFigure(const char* heading, const SharedContext& context, Text text)
{
    return words(heading, [context, text](const ReviewLine& line) {
        return line.change ? text(*context, *line.change) : QString();
    });
}

Columns columnsFor(const SharedContext& context)
{
    return {
        words(QT_TRANSLATE_NOOP("capex", "Change"),
              [](const ReviewLine& line) {
                  return line.change ? typeText(line.change->type) : tr("beside the figures");
              }),
        ofFigure(QT_TRANSLATE_NOOP("capex", "Company"), context,
                 [](const Context& c, const FigureChange& change) {
                     return c.narrator.companyName(change.figure.company);
                 }),
        words(QT_TRANSLATE_NOOP("capex", "Figure"),
              [context](const ReviewLine& line) {
                  return line.change ? figureText(*context, *line.change)
                                     : surroundingsText(*context);
              }),
        ofFigure(QT_TRANSLATE_NOOP("capex", "Was"), context,
                 [](const Context& c, const FigureChange& change) {
                     return sideText(c, change, &Statements::before, &FieldChange::before);
                 }),
        ofFigure(QT_TRANSLATE_NOOP("capex", "Becomes"), context,
                 [](const Context& c, const FigureChange& change) {
                     return sideText(c, change, &Statements::after, &FieldChange::after);
                 }),
        ofFigure(QT_TRANSLATE_NOOP("capex", "Announced"), context,
                 [](const Context& c, const FigureChange& change) {
                     return c.narrator.formatter().date(change.figure.announced);
                 }),
        ofFigure(QT_TRANSLATE_NOOP("capex", "Source"), context,
                 [](const Context& c, const FigureChange& change) {
                     return c.narrator.source(change.figure.source);
                 }),
    };
}

} // namespace

ChangesModel::ChangesModel(Language language, QObject* parent)
    : ColumnTable({}, parent)
    , m_language(language)
{
}

void ChangesModel::setReview(std::optional<Review> review)
{
    beginResetModel();
    m_review = std::move(review);
    Columns columns;
    if (m_review) {
        const Changes& changes = m_review->changes();
        const Dataset after = merged(m_review->before(), changes);
        columns = columnsFor(std::make_shared<const Context>(
            Context{m_review->before(), after, {after, m_language}, changes.surroundings}));
    }
    listLines();
    setColumns(std::move(columns));
    endResetModel();
}

void ChangesModel::listLines()
{
    m_lines.clear();
    if (!m_review) {
        return;
    }
    const std::vector<FigureChange>& changes = m_review->changes().figures;
    for (std::size_t index = 0; index < changes.size(); ++index) {
        if (m_review->isOffered(index)) {
            m_lines.push_back({index, &changes[index]});
        }
    }
    if (m_review->hasSurroundings()) {
        m_lines.push_back({});
    }
}

void ChangesModel::takeAll(bool isTaken)
{
    m_review->takeAll(isTaken);
    if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, 0), {Qt::CheckStateRole});
    }
    Q_EMIT takenChanged();
}

void ChangesModel::setMode(ReviewMode mode)
{
    beginResetModel();
    m_review->setMode(mode);
    listLines();
    endResetModel();
    Q_EMIT takenChanged();
}

Qt::ItemFlags ChangesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags plain = ColumnTable::flags(index);
    return index.isValid() && index.column() == 0 ? plain | Qt::ItemIsUserCheckable : plain;
}

bool ChangesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != 0 || role != Qt::CheckStateRole) {
        return false;
    }
    const ReviewLine& line = row(index.row());
    const bool isTaken = value.toInt() == Qt::Checked;
    if (line.change) {
        m_review->take(line.index, isTaken);
    } else {
        m_review->takeSurroundings(isTaken);
    }
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT takenChanged();
    return true;
}

int ChangesModel::rows() const
{
    return static_cast<int>(m_lines.size());
}

const ReviewLine& ChangesModel::row(int index) const
{
    return m_lines[static_cast<std::size_t>(index)];
}

std::optional<Qt::CheckState> ChangesModel::checkOf(const ReviewLine& line) const
{
    const bool isTaken =
        line.change ? m_review->isTaken(line.index) : m_review->areSurroundingsTaken();
    return isTaken ? Qt::Checked : Qt::Unchecked;
}

QVariant ChangesModel::meaning(const ReviewLine& line, int role) const
{
    switch (role) {
    case RowIdRole:
        return line.change ? QVariant(line.change->id().text()) : QVariant();
    case CompanyRole:
        return line.change ? QVariant(line.change->figure.company.text()) : QVariant();
    case LastYearRole:
        return line.change ? QVariant(line.change->figure.period.last().year()) : QVariant();
    case KindRole:
        return line.change ? QVariant(static_cast<int>(line.change->figure.kind)) : QVariant();
    default:
        return {};
    }
}

} // namespace capex
