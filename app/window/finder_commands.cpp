// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/finder_commands.h"

#include "app/actions/action_list.h"
#include "model/figures/excerpt.h"
#include "views/panels/finder.h"

#include <QAction>
#include <QPointer>

#include <algorithm>

namespace capex {

namespace {

QString nameOf(SearchHit::Type type)
{
    switch (type) {
    case SearchHit::Type::Company:
        return FinderCommands::tr("company");
    case SearchHit::Type::Figure:
        return FinderCommands::tr("figure");
    case SearchHit::Type::Source:
        return FinderCommands::tr("source");
    }
    return {};
}

FinderEntry entryOf(const MenuAction& found)
{
    return {found.name(), found.path.join(QStringLiteral(" ▸ ")), found.keys(),
            found.action->isEnabled(), [action = QPointer(found.action)] {
                if (action) {
                    action->trigger();
                }
            }};
}

bool holdsAll(const QString& name, const QStringList& words)
{
    return std::ranges::all_of(
        words, [&name](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace

FinderCommands::FinderCommands(QWidget& window, Language language, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_language(language)
{
}

Finder& FinderCommands::finder()
{
    if (m_finder == nullptr) {
        m_finder = new Finder(&m_window);
    }
    return *m_finder;
}

void FinderCommands::search(const Dataset& dataset)
{
    const auto index = std::make_shared<SearchIndex>(dataset, m_language);
    finder().open(tr("Search"), tr("Find a company, a figure or a source…"),
                  [this, index](const QString& typed) {
                      std::vector<FinderEntry> entries;
                      for (const SearchHit& hit : index->hits(typed, mostHits)) {
                          entries.push_back({cutName(hit.text), cutName(hit.detail),
                                             nameOf(hit.type), true,
                                             [this, hit] { Q_EMIT hitChosen(hit); }});
                      }
                      return entries;
                  });
}

void FinderCommands::searchCommands(const QMenuBar& menus)
{
    const std::vector<MenuAction> actions = actionsOf(menus);
    finder().open(tr("Commands"), tr("Type what you want to do…"), [actions](const QString& typed) {
        std::vector<FinderEntry> entries;
        std::ranges::transform(matching(actions, typed), std::back_inserter(entries), entryOf);
        return entries;
    });
}

void FinderCommands::searchViews(const SavedViews& views)
{
    finder().open(tr("Saved views"), tr("Find a saved view…"), [this, views](const QString& typed) {
        const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
        std::vector<FinderEntry> entries;
        for (const SavedView& view : views) {
            const QString name = view.nameIn(codeOf(m_language));
            if (entries.size() < mostHits && holdsAll(name, words)) {
                entries.push_back(
                    {cutName(name), {}, {}, true, [this, view] { Q_EMIT viewChosen(view); }});
            }
        }
        return entries;
    });
}

} // namespace capex
