// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/settings_actions.h"

#include "app/actions/action_text.h"
#include "app/actions/setting_words.h"
#include "model/figures/enum_size.h"
#include "model/figures/excerpt.h"
#include "views/view_charts.h"

#include <algorithm>
#include <set>

namespace capex {

namespace {

constexpr qsizetype mostViews = 50; ///< in the menu

struct BasisAction
{
    Basis basis;
    ActionText text;
};
const BasisAction basisActions[] = {
    {Basis::Announced,
     {QT_TRANSLATE_NOOP("Actions", "As announced"),
      QT_TRANSLATE_NOOP("Actions", "The amounts as announced, whatever years they cover"),
      "Ctrl+1"}},
    {Basis::PerYear,
     {QT_TRANSLATE_NOOP("Actions", "Per year"),
      QT_TRANSLATE_NOOP("Actions", "The amounts divided by the years they cover"), "Ctrl+2"}},
    {Basis::ThreeYear,
     {QT_TRANSLATE_NOOP("Actions", "Three years"),
      QT_TRANSLATE_NOOP("Actions", "The amounts brought to three years"), "Ctrl+3"}},
    {Basis::CalendarYear,
     {QT_TRANSLATE_NOOP("Actions", "Calendar year"),
      QT_TRANSLATE_NOOP("Actions", "The part that falls in the calendar year, month by month"),
      "Ctrl+4"}},
};
static_assert(std::size(basisActions) == enumSize<Basis>());

struct VintageAction
{
    Vintage vintage;
    ActionText text;
};
const VintageAction vintageActions[] = {
    {Vintage::Latest,
     {QT_TRANSLATE_NOOP("Actions", "Latest"),
      QT_TRANSLATE_NOOP("Actions", "What a company said last"), "Ctrl+L"}},
    {Vintage::First,
     {QT_TRANSLATE_NOOP("Actions", "First announced"),
      QT_TRANSLATE_NOOP("Actions", "What a company said first"), "Ctrl+Shift+L"}},
};
static_assert(std::size(vintageActions) == enumSize<Vintage>());

struct PolicyAction
{
    CurrencyPolicy::Rule rule;
    ActionText text;
};
const PolicyAction policyActions[] = {
    {CurrencyPolicy::Rule::Source,
     {QT_TRANSLATE_NOOP("Actions", "Source’s own conversion"),
      QT_TRANSLATE_NOOP("Actions", "Convert as the source does, else at the announcement’s rate"),
      "Alt+1"}},
    {CurrencyPolicy::Rule::Announcement,
     {QT_TRANSLATE_NOOP("Actions", "Rate of the announcement’s day"),
      QT_TRANSLATE_NOOP("Actions", "Convert at the rate of the day of the announcement"), "Alt+2"}},
    {CurrencyPolicy::Rule::PeriodAverage,
     {QT_TRANSLATE_NOOP("Actions", "Average rate over the period"),
      QT_TRANSLATE_NOOP("Actions", "Convert at the mean rate of the period’s months"), "Alt+3"}},
};
static_assert(std::size(policyActions) == enumSize<CurrencyPolicy::Rule>() - 1); // all but Fixed
const ActionText fixedRateText = {QT_TRANSLATE_NOOP("Actions", "Fixed rate…"),
                                  QT_TRANSLATE_NOOP("Actions", "Convert at a rate of your own"),
                                  "Alt+4"};

struct KindAction
{
    Kind kind;
    ActionText text;
};
const KindAction kindActions[] = {
    {Kind::Actual,
     {QT_TRANSLATE_NOOP("Actions", "Actual"),
      QT_TRANSLATE_NOOP("Actions", "Take in what companies reported for closed periods"),
      "Ctrl+K, A"}},
    {Kind::Guidance,
     {QT_TRANSLATE_NOOP("Actions", "Guidance"),
      QT_TRANSLATE_NOOP("Actions", "Take in companies’ plans for a year or a quarter"),
      "Ctrl+K, G"}},
    {Kind::RunRate,
     {QT_TRANSLATE_NOOP("Actions", "Run-rate"),
      QT_TRANSLATE_NOOP("Actions", "Take in parts of a year multiplied up"), "Ctrl+K, R"}},
    {Kind::Pledge,
     {QT_TRANSLATE_NOOP("Actions", "Pledge"),
      QT_TRANSLATE_NOOP("Actions", "Take in commitments over more than a year"), "Ctrl+K, P"}},
    {Kind::Estimate,
     {QT_TRANSLATE_NOOP("Actions", "Third-party estimate"),
      QT_TRANSLATE_NOOP("Actions", "Take in other people’s figures"), "Ctrl+K, E"}},
};
static_assert(std::size(kindActions) == enumSize<Kind>());

/// Keys for the n-th of a list that a file brings; none beyond the ninth.
QKeySequence numbered(const char* prefix, qsizetype number)
{
    return number > 9 ? QKeySequence()
                      : QKeySequence(
                            QStringLiteral("%1, %2").arg(QString::fromLatin1(prefix)).arg(number));
}

/// The list with `entry` added or taken out; what is left must not be nothing.
template <typename Entry>
QList<Entry> toggled(QList<Entry> list, const Entry& entry)
{
    if (!list.contains(entry)) {
        list.append(entry);
    } else if (list.size() > 1) {
        list.removeAll(entry);
    }
    std::ranges::sort(list);
    return list;
}

void toggleKind(ComparisonSettings& settings, Kind kind)
{
    const QList<Kind> kinds = toggled(settings.kinds.value_or(announcedKinds()), kind);
    settings.kinds = kinds == announcedKinds() ? std::nullopt : std::optional(kinds);
}

QList<Measure> measuresOf(const Dataset& dataset)
{
    std::set<Measure> measures;
    for (const Figure& figure : dataset.figures()) {
        measures.insert(figure.measure);
    }
    return {measures.begin(), measures.end()};
}

/// US dollars first, then every currency that the figures state and some rate leads to.
QList<Currency> currenciesOf(const Dataset& dataset)
{
    const Currency dollar{QStringLiteral("USD")};
    std::set<Currency> currencies;
    for (const Figure& figure : dataset.figures()) {
        currencies.insert(figure.amount.currency);
    }
    currencies.erase(dollar);
    QList<Currency> list{dollar};
    std::ranges::copy(currencies, std::back_inserter(list));
    return list;
}

} // namespace

SettingsActions::SettingsActions(QObject* parent)
    : QObject(parent)
    , m_basis(new QActionGroup(this))
    , m_vintage(new QActionGroup(this))
    , m_asOf(std::make_unique<QMenu>(translated(QT_TRANSLATE_NOOP("Actions", "&As of"))))
    , m_currency(std::make_unique<QMenu>(translated(QT_TRANSLATE_NOOP("Actions", "&Currency"))))
    , m_currencies(std::make_unique<QMenu>())
    , m_kinds(std::make_unique<QMenu>(translated(QT_TRANSLATE_NOOP("Actions", "&Kinds"))))
    , m_measures(std::make_unique<QMenu>(translated(QT_TRANSLATE_NOOP("Actions", "&Measures"))))
    , m_views(std::make_unique<QMenu>(translated(QT_TRANSLATE_NOOP("Actions", "Sa&ved views"))))
{
    for (QMenu* const menu : {m_asOf.get(), m_currency.get(), m_kinds.get(), m_measures.get()}) {
        menu->setToolTipsVisible(true);
    }
    addBasis();
    addYears();
    addAsOf();
    addVintage();
    addPolicies();
    addKinds();
}

SettingsActions::~SettingsActions() = default;

QAction* SettingsActions::add(const ActionText& text, const Change& change, const Check& isOn)
{
    return bind(makeAction(text, this), change, isOn);
}

QAction* SettingsActions::bind(QAction* action, const Change& change, const Check& isOn)
{
    action->setCheckable(static_cast<bool>(isOn));
    connect(action, &QAction::triggered, this, [this, change] {
        ComparisonSettings settings = m_shown;
        change(settings);
        Q_EMIT settingsChosen(settings);
        showSettings(m_shown);
    });
    if (isOn) {
        m_settings.push_back({action, isOn});
    }
    return action;
}

void SettingsActions::addBasis()
{
    for (const BasisAction& entry : basisActions) {
        m_basis->addAction(add(
            entry.text, [basis = entry.basis](auto& settings) { settings.basis = basis; },
            [basis = entry.basis](const auto& settings) { return settings.basis == basis; }));
    }
}

void SettingsActions::addVintage()
{
    for (const VintageAction& entry : vintageActions) {
        m_vintage->addAction(add(
            entry.text, [vintage = entry.vintage](auto& settings) { settings.vintage = vintage; },
            [vintage = entry.vintage](const auto& settings) {
                return settings.vintage == vintage;
            }));
    }
}

void SettingsActions::addYears()
{
    m_previousYear = add({QT_TRANSLATE_NOOP("Actions", "&Previous year"),
                          QT_TRANSLATE_NOOP("Actions", "Compare the year before"), "Ctrl+Left"},
                         [](auto& settings) { --settings.year; }, {});
    m_nextYear = add({QT_TRANSLATE_NOOP("Actions", "&Next year"),
                      QT_TRANSLATE_NOOP("Actions", "Compare the year after"), "Ctrl+Right"},
                     [](auto& settings) { ++settings.year; }, {});
}

void SettingsActions::addAsOf()
{
    m_asOf->addAction(add(
        {QT_TRANSLATE_NOOP("Actions", "&Any day"),
         QT_TRANSLATE_NOOP("Actions", "Take in everything announced to date"), "Ctrl+D"},
        [](auto& settings) { settings.asOf.reset(); },
        [](const auto& settings) { return !settings.asOf; }));
    QAction* const day = makeAction(
        {QT_TRANSLATE_NOOP("Actions", "A &day…"),
         QT_TRANSLATE_NOOP("Actions", "Take in only what was known on a day"), "Ctrl+Shift+D"},
        this);
    day->setCheckable(true);
    m_settings.push_back({day, [](const auto& settings) { return settings.asOf.has_value(); }});
    connect(day, &QAction::triggered, this, [this] {
        showSettings(m_shown);
        Q_EMIT asOfWanted();
    });
    m_asOf->addAction(day);
}

void SettingsActions::addPolicies()
{
    for (const PolicyAction& entry : policyActions) {
        m_currency->addAction(add(
            entry.text,
            [rule = entry.rule](auto& settings) {
                settings.fx = {rule, {}, 1};
            },
            [rule = entry.rule](const auto& settings) { return settings.fx.rule == rule; }));
    }
    QAction* const fixed = makeAction(fixedRateText, this);
    fixed->setCheckable(true);
    m_settings.push_back({fixed, [](const auto& settings) {
                              return settings.fx.rule == CurrencyPolicy::Rule::Fixed;
                          }});
    connect(fixed, &QAction::triggered, this, [this] {
        showSettings(m_shown);
        Q_EMIT fixedRateWanted();
    });
    m_currency->addAction(fixed);
}

void SettingsActions::addKinds()
{
    m_kinds->addAction(add(
        {QT_TRANSLATE_NOOP("Actions", "&What was announced"),
         QT_TRANSLATE_NOOP("Actions", "Take in every kind but actual, as by default"), "Ctrl+K, W"},
        [](auto& settings) { settings.kinds.reset(); },
        [](const auto& settings) { return !settings.kinds; }));
    m_kinds->addSeparator();
    for (const KindAction& entry : kindActions) {
        m_kinds->addAction(add(
            entry.text, [kind = entry.kind](auto& settings) { toggleKind(settings, kind); },
            [kind = entry.kind](const auto& settings) {
                return settings.kinds.value_or(announcedKinds()).contains(kind);
            }));
    }
}

void SettingsActions::showSettings(const ComparisonSettings& settings)
{
    m_shown = settings;
    m_state.settings = settings;
    for (const Entry& entry : m_settings) {
        entry.action->setChecked(entry.isOn(settings));
    }
    showAvailable();
}

void SettingsActions::showState(const ViewState& state)
{
    m_state = state;
    showSettings(state.settings);
}

void SettingsActions::showAvailable()
{
    const std::pair<Setting, QList<QAction*>> parts[] = {
        {Setting::Basis, m_basis->actions()},
        {Setting::Year, {m_previousYear, m_nextYear}},
        {Setting::AsOf, m_asOf->actions() << m_asOf->menuAction()},
        {Setting::Vintage, m_vintage->actions()},
        {Setting::Fx, m_currency->actions() << m_currency->menuAction()},
        {Setting::Kinds, m_kinds->actions() + m_measures->actions()},
    };
    for (const auto& [setting, actions] : parts) {
        const QString reason = reasonAgainst(setting, m_state);
        for (QAction* const action : actions) {
            setAvailable(*action, reason.isEmpty(), reason);
        }
    }
    m_previousYear->setEnabled(m_previousYear->isEnabled() && m_shown.year > firstYear);
    m_nextYear->setEnabled(m_nextYear->isEnabled() && m_shown.year < lastYear);
}

void SettingsActions::setDataset(const Dataset& dataset, Language language)
{
    offerCurrencies(dataset);
    offerMeasures(dataset, Narrator(dataset, language));
    offerViews(dataset, language);
    showSettings(m_shown);
}

void SettingsActions::forget(QMenu& menu)
{
    for (QAction* const action : menu.actions()) {
        std::erase_if(m_settings, [&](const Entry& entry) { return entry.action == action; });
        action->deleteLater();
    }
    menu.clear();
}

void SettingsActions::offerCurrencies(const Dataset& dataset)
{
    for (QAction* const action : m_currencies->actions()) {
        m_currency->removeAction(action);
    }
    forget(*m_currencies);
    QAction* const before = m_currency->actions().front();
    qsizetype number = 0;
    for (const Currency& currency : currenciesOf(dataset)) {
        QAction* const action =
            makeAction(currency.text, tr("Show amounts in %1").arg(currency.text),
                       numbered("Ctrl+U", ++number), this);
        bind(
            action, [currency](auto& settings) { settings.currency = currency; },
            [currency](const auto& settings) { return settings.currency == currency; });
        m_currencies->addAction(action);
        m_currency->insertAction(before, action);
    }
    m_currency->insertAction(before, m_currencies->addSeparator());
}

void SettingsActions::offerMeasures(const Dataset& dataset, const Narrator& narrator)
{
    forget(*m_measures);
    const QList<Measure> measures = measuresOf(dataset);
    m_measures->addAction(add(
        {QT_TRANSLATE_NOOP("Actions", "&All measures"),
         QT_TRANSLATE_NOOP("Actions", "Take in whatever is counted"), "Ctrl+M, 0"},
        [](auto& settings) { settings.measures.clear(); },
        [](const auto& settings) { return settings.measures.isEmpty(); }));
    m_measures->addSeparator();
    qsizetype number = 0;
    for (const Measure& measure : measures) {
        const QString name = narrator.measure(measure);
        QAction* const action =
            makeAction(menuText(name), tr("Take in figures that count: %1").arg(cutName(name)),
                       numbered("Ctrl+M", ++number), this);
        bind(
            action,
            [measure, measures](auto& settings) {
                const QList<Measure> chosen =
                    settings.measures.isEmpty() ? measures : settings.measures;
                settings.measures = toggled(chosen, measure);
                if (settings.measures == measures) {
                    settings.measures.clear();
                }
            },
            [measure](const auto& settings) {
                return settings.measures.isEmpty() || settings.measures.contains(measure);
            });
        m_measures->addAction(action);
    }
}

void SettingsActions::setViewCommands(const QList<QAction*>& commands)
{
    m_viewCommands = commands;
    m_views->addSeparator();
    m_views->addActions(commands);
}

void SettingsActions::offerViews(const Dataset& dataset, Language language)
{
    for (QAction* const command : m_viewCommands) {
        m_views->removeAction(command);
    }
    forget(*m_views);
    qsizetype number = 0;
    for (const SavedView& view : dataset.views()) {
        if (number == mostViews) {
            break;
        }
        if (view.view != View::Figures && !hasPicture(view.view)) {
            continue;
        }
        QAction* const action =
            makeAction(menuText(view.nameIn(codeOf(language))), tr("Look at the figures this way"),
                       numbered("Ctrl+G", ++number), this);
        action->setCheckable(true);
        m_settings.push_back(
            {action, [this, shown = taken({view.view, view.settings, view.options})](const auto&) {
                 return taken(m_state) == shown;
             }});
        connect(action, &QAction::triggered, this, [this, view] {
            Q_EMIT viewChosen(view);
            showSettings(m_shown);
        });
        m_views->addAction(action);
    }
    if (const std::size_t count = dataset.views().size(); count > mostViews) {
        QAction* const more = m_views->addAction(tr("&More… (%1 in all)").arg(count));
        connect(more, &QAction::triggered, this, &SettingsActions::furtherViewsWanted);
    }
    setViewCommands(m_viewCommands);
}

QString SettingsActions::shownViewName() const
{
    const QList<QAction*> views = m_views->actions();
    const auto shown = std::ranges::find_if(views, &QAction::isChecked);
    return shown == views.end() ? tr("Saved views") : (*shown)->iconText();
}

QList<QAction*> SettingsActions::all() const
{
    return findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace capex
