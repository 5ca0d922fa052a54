// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/export_call.h"

#include "app/commands/export_formats.h"
#include "app/commands/picture_presets.h"
#include "app/commands/value_readers.h"
#include "model/figures/enum_size.h"
#include "model/formats/text/number_text.h"
#include "model/wording/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace capex {

namespace {

QString number(double value)
{
    return QString::fromLatin1(numberText(value));
}

QString sizeText(const QSize& size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

const QString none = QStringLiteral("none");

template <typename Values>
QString namesText(const Values& values)
{
    QStringList words;
    for (const auto& value : values) {
        words.append(value.text());
    }
    return listOf(words);
}

QString companiesText(const ComparisonSettings& settings)
{
    return settings.companies == nobody() ? none : namesText(settings.companies);
}

QString kindsText(const ComparisonSettings& settings)
{
    QStringList words;
    for (const Kind kind : settings.kinds.value_or(QList<Kind>())) {
        words.append(keywordOf(kind));
    }
    return settings.kinds && words.isEmpty() ? none : words.join(u',');
}

QString pairText(const QList<CompanyId>& pair)
{
    return pair.isEmpty() ? none : namesText(pair);
}

/// Growth, as it is read again.
QString percentText(const std::optional<double>& fraction)
{
    return fraction ? number(percentOf(*fraction)) : QString();
}

QString yearText(const std::optional<int>& year)
{
    return year ? QString::number(*year) : QString();
}

/// The value of what changes numbers; empty where no option is needed.
QString computedText(Setting setting, const ComparisonSettings& settings)
{
    switch (setting) {
    case Setting::Basis:
        return keywordOf(settings.basis);
    case Setting::Year:
        return QString::number(settings.year);
    case Setting::AsOf:
        return settings.asOf ? settings.asOf->toString(Qt::ISODate) : QString();
    case Setting::Vintage:
        return keywordOf(settings.vintage);
    case Setting::CurrencyCode:
        return settings.currency.text();
    case Setting::Fx:
        return settings.fx.text();
    case Setting::Companies:
        return companiesText(settings);
    case Setting::Kinds:
        return kindsText(settings);
    case Setting::Measures:
        return namesText(settings.measures);
    case Setting::Growth:
        return percentText(settings.growth);
    case Setting::From:
        return yearText(settings.fromYear);
    case Setting::To:
        return yearText(settings.toYear);
    default:
        return {};
    }
}

QString shownText(Setting setting, const ViewOptions& options)
{
    switch (setting) {
    case Setting::Sort:
        return keywordOf(options.sort);
    case Setting::Group:
        return options.groupByRegion ? QStringLiteral("region") : QString();
    case Setting::Focus:
        return namesText(options.focus);
    case Setting::Pair:
        return pairText(options.pair);
    case Setting::Style:
        return options.yearsStyle ? keywordOf(*options.yearsStyle) : QString();
    case Setting::GrowthTo:
        return percentText(options.bandGrowth);
    case Setting::Aggregate:
        return options.aggregate.text();
    case Setting::Enlarged:
        return QString::number(options.enlarged);
    case Setting::List:
        return listingText(options.list);
    default:
        return {};
    }
}

QString textOf(Setting setting, const ViewState& state)
{
    return isComputed(setting) ? computedText(setting, state.settings)
                               : shownText(setting, state.options);
}

/// Whether the option says what is so without it.
bool isDefault(Setting setting, const ViewState& state)
{
    ViewState usual{.view = state.view};
    const ViewState before = usual;
    copySetting(setting, state, usual);
    return usual == before;
}

/// The opening view gives year and pair, and all else unless something is computed otherwise: what
/// the view takes of these is said even where it is as usual.
bool isAlwaysSaid(Setting setting)
{
    return setting == Setting::Year || setting == Setting::Pair || setting == Setting::Basis ||
           setting == Setting::CurrencyCode;
}

void addSettings(const ViewState& state, QStringList& arguments)
{
    for (const Setting setting : allSettings()) {
        const QString text = textOf(setting, state);
        const bool isSaid = isAlwaysSaid(setting) || !isDefault(setting, state);
        if (takes(state, setting) && isSaid && !text.isEmpty()) {
            arguments += {QStringLiteral("--") + keywordOf(setting), text};
        }
    }
}

void addSize(const ExportWish& wish, QStringList& arguments)
{
    PictureOptions preset;
    double scale = wish.picture.scale;
    if (readPreset(wish.preset, preset)) {
        arguments += {QStringLiteral("--preset"), wish.preset};
        scale /= preset.scale;
    } else {
        arguments += {QStringLiteral("--size"), sizeText(wish.picture.size)};
    }
    if (scale != 1) {
        arguments += {QStringLiteral("--scale"), number(scale)};
    }
}

QStringList partsWithout(const ExportWish& wish)
{
    const std::pair<bool, QString> parts[]{
        {wish.picture.hasTitle, QStringLiteral("title")},
        {wish.picture.hasNotes, QStringLiteral("notes")},
        {wish.picture.hasSources, QStringLiteral("sources")},
        {!wish.isWithoutPair, QStringLiteral("pair")},
    };
    QStringList without;
    for (const auto& [isThere, name] : parts) {
        if (!isThere) {
            without.append(name);
        }
    }
    return without;
}

void addPicture(const ExportWish& wish, QStringList& arguments)
{
    addSize(wish, arguments);
    if (wish.format == OutputFormat::Png) {
        arguments += {QStringLiteral("--dpi"), number(wish.picture.dotsPerInch)};
    }
    arguments += {QStringLiteral("--theme"), keywordOf(wish.picture.theme)};
    if (wish.picture.isTransparent) {
        arguments.append(QStringLiteral("--transparent"));
    }
}

void addFile(const ExportWish& wish, QStringList& arguments)
{
    const ExportFormat& format = exportFormat(wish.format);
    if (format.isPicture) {
        addPicture(wish, arguments);
    }
    if (const QStringList without = partsWithout(wish); !without.isEmpty()) {
        arguments += {QStringLiteral("--without"), without.join(u',')};
    }
    arguments += {QStringLiteral("--language"), codeOf(wish.picture.language)};
    if (wish.carriesFigures && format.hasProof) {
        arguments.append(QStringLiteral("--with-figures"));
    }
    if (wish.hasByteOrderMark && wish.format == OutputFormat::Csv) {
        arguments.append(QStringLiteral("--bom"));
    }
    arguments +=
        {QStringLiteral("--format"), keywordOf(wish.format), QStringLiteral("-o"), wish.output};
}

/// A state without what cannot be said of it.
ViewState sayable(ViewState state, QList<Unsaid>& unsaid)
{
    if (state.options.page != PageLayout()) {
        state.options.page = {};
        unsaid.append(Unsaid::PageLayout);
    }
    return state;
}

} // namespace

ExportCall exportCall(const ExportWish& wish)
{
    ExportCall call;
    const ViewState state = sayable(taken(wish.state), call.unsaid);
    call.arguments = {QStringLiteral("export"), QStringLiteral("--view"), keywordOf(state.view)};
    addSettings(state, call.arguments);
    addFile(wish, call.arguments);
    if (!wish.file.isEmpty()) {
        call.arguments += {QStringLiteral("--"), wish.file};
    }
    return call;
}

QStringList unsaidWords(const QList<Unsaid>& unsaid)
{
    static constexpr const char* words[]{
        QT_TRANSLATE_NOOP("capex::ExportCall", "how the page is arranged"),
    };
    static_assert(std::size(words) == enumSize<Unsaid>());
    QStringList list;
    for (const Unsaid each : unsaid) {
        list.append(QCoreApplication::translate("capex::ExportCall",
                                                words[static_cast<std::size_t>(each)]));
    }
    return list;
}

} // namespace capex
