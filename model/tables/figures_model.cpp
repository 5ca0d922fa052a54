// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/figures_model.h"

#include "model/comparison/currency.h"
#include "model/editing/figure_edits.h"
#include "model/wording/conflict_words.h"
#include "model/wording/punctuation.h"
#include "model/wording/wording.h"

#include <QCoreApplication>

#include <memory>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

/// What the columns need to know; shared by all of them.
struct Context
{
    Dataset dataset;
    Narrator narrator;
    ConflictIndex conflicts;

    [[nodiscard]] const Formatter& formatter() const { return narrator.formatter(); }
};
using SharedContext = std::shared_ptr<const Context>;
using Columns = FiguresModel::Columns;

QVariant dollars(const Context& context, const Figure& figure)
{
    const CurrencyConverter converter(context.dataset, usDollar(), {});
    const auto conversion = converter.convert(figure);
    return conversion ? QVariant(conversion->result.mid()) : QVariant();
}

QString alsoStated(const Context& context, const Figure& figure)
{
    QStringList amounts;
    for (const Money& amount : figure.details->alsoStated) {
        amounts.append(context.formatter().preciseMoney(amount));
    }
    return items(amounts, context.formatter().language());
}

QString conflict(const Context& context, const Figure& figure, ConflictDetail detail)
{
    return conflictText(figure, context.conflicts.of(figure), context.dataset, context.narrator,
                        detail);
}

/// A column whose text is made of the figure and the context.
template <typename Text>
Column<Figure> words(const char* heading, const SharedContext& context, Text text)
{
    return textColumn<Figure>(
        tr(heading), [context, text](const Figure& figure) { return text(*context, figure); });
}

/// An end in the large unit of the language, which the translated heading names.
Column<Figure> end(const char* heading, const SharedContext& context, End Money::*side)
{
    const double perBillion = context->formatter().perBillion();
    return numberColumn<Figure>(
        tr(heading),
        [side, perBillion](const Figure& figure) {
            const End billions = inBillions(figure.amount).*side;
            return billions ? std::optional(*billions * perBillion) : std::nullopt;
        },
        [context, perBillion](double value) {
            return context->formatter().precise(value / perBillion);
        });
}

Column<Figure> month(const char* heading, const SharedContext& context, Month (*of)(const Period&))
{
    return {tr(heading),
            [context, of](const Figure& figure) {
                return context->formatter().month(of(figure.period));
            },
            [of](const Figure& figure) { return of(figure.period).firstDay(); }};
}

/// "yes" or nothing.
Column<Figure> flag(const char* heading, const SharedContext& context, bool Figure::*is)
{
    return words(heading, context, [is](const Context&, const Figure& figure) {
        return figure.*is ? tr("yes") : QString();
    });
}

Columns claimColumns(const SharedContext& context)
{
    return {
        words(QT_TRANSLATE_NOOP("capex", "Company"), context,
              [](const Context& c, const Figure& f) { return c.narrator.companyName(f.company); }),
        words(QT_TRANSLATE_NOOP("capex", "Kind"), context,
              [](const Context& c, const Figure& f) { return c.narrator.kind(f.kind); }),
        words(QT_TRANSLATE_NOOP("capex", "Measure"), context,
              [](const Context& c, const Figure& f) { return c.narrator.measure(f.measure); }),
        {tr("Amount"),
         [context](const Figure& f) { return context->formatter().preciseMoney(f.amount); },
         [context](const Figure& f) { return dollars(*context, f); }, false, true},
        {tr("Period"), [context](const Figure& f) { return context->narrator.periodOf(f); },
         [](const Figure& f) { return f.period.first.firstDay(); }},
        {tr("Announced"),
         [context](const Figure& f) { return context->formatter().date(f.announced); },
         [](const Figure& f) { return f.announced; }},
    };
}

/// In brief; the tip names the sources.
Column<Figure> conflictIn(const SharedContext& context)
{
    Column<Figure> column = words(
        QT_TRANSLATE_NOOP("capex", "Conflict"), context,
        [](const Context& c, const Figure& f) { return conflict(c, f, ConflictDetail::First); });
    column.tip = [context](const Figure& figure) {
        return conflict(*context, figure, ConflictDetail::Sources);
    };
    return column;
}

Columns originColumns(const SharedContext& context)
{
    return {
        words(QT_TRANSLATE_NOOP("capex", "Source"), context,
              [](const Context& c, const Figure& f) { return c.narrator.source(f.source); }),
        conflictIn(context),
        {tr("Evidence"),
         [context](const Figure& f) {
             return context->narrator.evidence(context->dataset.evidenceOf(f));
         },
         [context](const Figure& f) { return static_cast<int>(context->dataset.evidenceOf(f)); }},
        words(QT_TRANSLATE_NOOP("capex", "Statement"), context,
              [](const Context& c, const Figure& f) { return c.narrator.statementOf(f); }),
        words(QT_TRANSLATE_NOOP("capex", "Note"), context,
              [](const Context& c, const Figure& f) {
                  const QStringList notes = c.narrator.notesOf(f);
                  return notes.size() == 1 // may be megabytes
                             ? notes.front()
                             : paragraph(notes, c.formatter().language());
              }),
    };
}

Columns detailColumns(const SharedContext& context)
{
    return {
        words(QT_TRANSLATE_NOOP("capex", "Also stated"), context, alsoStated),
        end(QT_TRANSLATE_NOOP("capex", "Low, bn"), context, &Money::low),
        end(QT_TRANSLATE_NOOP("capex", "High, bn"), context, &Money::high),
        words(QT_TRANSLATE_NOOP("capex", "Currency"), context,
              [](const Context&, const Figure& f) { return f.amount.currency.text(); }),
        {tr("Months"), [](const Figure& f) { return QString::number(f.period.months); },
         [](const Figure& f) { return f.period.months; }, true},
        month(QT_TRANSLATE_NOOP("capex", "First month"), context,
              [](const Period& period) { return period.first; }),
        month(QT_TRANSLATE_NOOP("capex", "Last month"), context,
              [](const Period& period) { return period.last(); }),
        words(QT_TRANSLATE_NOOP("capex", "Id"), context,
              [](const Context&, const Figure& f) { return f.id.text(); }),
        flag(QT_TRANSLATE_NOOP("capex", "Disputed"), context, &Figure::disputed),
        flag(QT_TRANSLATE_NOOP("capex", "Restates"), context, &Figure::restates),
    };
}

Columns columnsOver(const Dataset& dataset, Language language)
{
    const auto context = std::make_shared<const Context>(
        Context{dataset, Narrator(dataset, language), ConflictIndex(dataset)});
    Columns all = claimColumns(context);
    for (const Columns& more : {originColumns(context), detailColumns(context)}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    for (int column = 0; Column<Figure> & each : all) {
        if (const auto field = FiguresModel::fieldOf(column++)) {
            each.edit = [context, field = *field](const Figure& figure) {
                return editText(context->dataset, figure, field, context->narrator);
            };
        }
    }
    return all;
}

} // namespace

FiguresModel::FiguresModel(Language language, QObject* parent)
    : ColumnTable(columnsOver({}, language), parent)
    , m_language(language)
{
}

/// Whether they are the same figures in the same order, but for one that may be called otherwise.
bool FiguresModel::hasSameRows(const Dataset& other) const
{
    const FigureList& old = m_dataset.figures();
    const FigureList& fresh = other.figures();
    if (old.size() != fresh.size() || old.empty()) {
        return false;
    }
    int renamed = 0;
    for (std::size_t index = 0; index < old.size() && renamed < 2; ++index) {
        renamed += old[index].id == fresh[index].id ? 0 : 1;
    }
    return renamed < 2;
}

void FiguresModel::setDataset(Dataset dataset)
{
    m_refused.reset();
    const bool isReset = !hasSameRows(dataset);
    if (isReset) {
        beginResetModel();
    }
    m_dataset = std::move(dataset);
    setColumns(columnsOver(m_dataset, m_language));
    if (isReset) {
        endResetModel();
    } else {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

std::optional<FigureField> FiguresModel::fieldOf(int column)
{
    using enum FigureField;
    static const std::array<std::optional<FigureField>, 21> fields{
        Company,      Kind,     MeasureName, Amount,    Period,     Announced, Source,
        {},           Evidence, Statement,   Note,      AlsoStated, {},        {},
        CurrencyCode, {},       FirstMonth,  LastMonth, Id,         Disputed,  Restates};
    return fields.at(static_cast<std::size_t>(column));
}

void FiguresModel::setEditable(bool editable)
{
    m_isEditable = editable;
}

Qt::ItemFlags FiguresModel::flags(const QModelIndex& index) const
{
    const bool canEdit =
        index.isValid() && m_editor && m_isEditable && fieldOf(index.column()).has_value();
    return ColumnTable::flags(index) | (canEdit ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool FiguresModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const Figure figure = row(index.row());
    const FigureField field = *fieldOf(index.column());
    const QString text = value.toString();
    m_refused.reset();
    const auto reason = text == data(index, Qt::EditRole).toString()
                            ? std::nullopt
                            : m_editor(figure.id, field, text);
    if (reason) {
        m_refused = {figure.id, field, text, *reason};
    }
    return !reason;
}

int FiguresModel::rows() const
{
    return static_cast<int>(m_dataset.figures().size());
}

const Figure& FiguresModel::row(int index) const
{
    return m_dataset.figures()[static_cast<std::size_t>(index)];
}

QVariant FiguresModel::meaning(const Figure& figure, int role) const
{
    switch (role) {
    case RowIdRole:
        return figure.id.text();
    case CompanyRole:
        return figure.company.text();
    case KindRole:
        return static_cast<int>(figure.kind);
    case EstimatedRole:
        return figure.kind == Kind::Estimate;
    case MeasureRole:
        return figure.measure.text();
    case EvidenceRole:
        return static_cast<int>(m_dataset.evidenceOf(figure));
    case SourceRole:
        return figure.source.text();
    case FirstYearRole:
        return figure.period.first.year();
    case LastYearRole:
        return figure.period.last().year();
    default:
        return {};
    }
}

} // namespace capex
