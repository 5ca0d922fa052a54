// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scene/chart_accessibility.h"

#include "views/scene/badge_button.h"
#include "views/scene/chart_view.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

#include <algorithm>

namespace capex {

namespace {

QAccessible::UpdateHandler listener = nullptr; ///< in place of Qt

bool isHeard()
{
    return listener != nullptr || QAccessible::isActive();
}

void announce(QAccessibleEvent& event)
{
    (listener != nullptr ? listener : QAccessible::updateAccessibility)(&event);
}

int placeOfMark(const ChartView& view, const MarkId& id)
{
    const std::vector<HitArea>& areas = view.spec().hitAreas;
    const auto found = std::ranges::find(areas, id, &HitArea::id);
    return found == areas.end() ? -1 : static_cast<int>(found - areas.begin());
}

/// A mark, as long as its view has it; afterwards it says nothing.
class MarkAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(ChartView& view, MarkId id)
        : m_view(&view)
        , m_id(std::move(id))
    {
    }

    [[nodiscard]] const MarkId& id() const { return m_id; }

    [[nodiscard]] bool isValid() const override { return view() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override
    {
        return view() ? view()->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return view() ? QAccessible::queryAccessibleInterface(view()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override
    {
        return nullptr;
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override
    {
        return -1;
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction() && area() != nullptr) {
            view()->choose(m_id);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*name*/) const override
    {
        return {};
    }

private:
    /// Nothing from the moment that the view begins to go.
    [[nodiscard]] ChartView* view() const { return qobject_cast<ChartView*>(m_view); }
    [[nodiscard]] const HitArea* area() const
    {
        return view() ? hitArea(view()->spec(), m_id) : nullptr;
    }

    QPointer<QObject> m_view;
    MarkId m_id;
};

QString MarkAccessible::text(QAccessible::Text kind) const
{
    const HitArea* const mark = area();
    if (mark == nullptr) {
        return {};
    }
    return kind == QAccessible::Name   ? mark->spoken
           : kind == QAccessible::Help ? mark->tooltip
                                       : QString();
}

QRect MarkAccessible::rect() const
{
    const HitArea* const mark = area();
    if (mark == nullptr) {
        return {};
    }
    const QRect box = view()->mapFromScene(mark->box).boundingRect();
    return {view()->viewport()->mapToGlobal(box.topLeft()), box.size()};
}

QAccessible::State MarkAccessible::state() const
{
    QAccessible::State state;
    const HitArea* const mark = area();
    if (mark == nullptr) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.focusable = true;
    state.selected = view()->selectedMark() == m_id;
    state.focused = state.selected && view()->hasFocus();
    state.invisible = !view()->isVisible();
    const QRect box = view()->mapFromScene(mark->box).boundingRect();
    state.offscreen = !box.intersects(view()->viewport()->rect());
    return state;
}

/// A view, with its marks as children, then the button that lies over its badge.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView& view)
        : QAccessibleWidget(&view, QAccessible::List)
    {
    }
    ~ChartAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_marks)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override
    {
        return markCount() + (shownBadge() != nullptr ? 1 : 0);
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return QAccessibleObject::childAt(x, y);
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

    /// Takes leave of marks that are gone, and tells of new and changed ones.
    void follow();

private:
    [[nodiscard]] ChartView* view() const { return qobject_cast<ChartView*>(object()); }
    [[nodiscard]] int markCount() const
    {
        return view() ? static_cast<int>(view()->spec().hitAreas.size()) : 0;
    }
    [[nodiscard]] BadgeButton* shownBadge() const
    {
        auto* const badge = view() ? view()->findChild<BadgeButton*>() : nullptr;
        return badge && badge->isVisibleTo(view()) ? badge : nullptr;
    }
    void forgetMissing();

    mutable QHash<MarkId, QAccessible::Id> m_marks; ///< those that were asked for
    QHash<MarkId, QString> m_told;                  ///< what is spoken of each, by id
    std::vector<MarkId> m_order;                    ///< of those ids
};

QAccessibleInterface* ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    if (index == markCount()) {
        return QAccessible::queryAccessibleInterface(shownBadge());
    }
    const MarkId& id = view()->spec().hitAreas[static_cast<std::size_t>(index)].id;
    if (!m_marks.contains(id)) {
        m_marks.insert(id,
                       QAccessible::registerAccessibleInterface(new MarkAccessible(*view(), id)));
    }
    return QAccessible::accessibleInterface(m_marks.value(id));
}

int ChartAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (child && child->object() && child->object() == shownBadge()) {
        return markCount();
    }
    const auto* const mark = dynamic_cast<const MarkAccessible*>(child);
    return mark && view() ? placeOfMark(*view(), mark->id()) : -1;
}

QAccessibleInterface* ChartAccessible::focusChild() const
{
    if (!view() || !view()->hasFocus()) {
        return nullptr;
    }
    const int selected = placeOfMark(*view(), view()->selectedMark());
    return selected < 0 ? const_cast<ChartAccessible*>(this) : child(selected);
}

void ChartAccessible::forgetMissing()
{
    m_marks.removeIf([this](const std::pair<const MarkId&, QAccessible::Id&>& mark) {
        if (placeOfMark(*view(), mark.first) >= 0) {
            return false;
        }
        QAccessibleEvent gone(QAccessible::accessibleInterface(mark.second),
                              QAccessible::ObjectDestroyed);
        announce(gone);
        QAccessible::deleteAccessibleInterface(mark.second);
        return true;
    });
}

void tell(ChartView& view, QAccessible::Event what, int mark)
{
    QAccessibleEvent event(&view, what);
    event.setChild(mark);
    announce(event);
}

void ChartAccessible::follow()
{
    forgetMissing();
    const QHash<MarkId, QString> before = std::exchange(m_told, {});
    std::vector<MarkId> order;
    for (int n = 0; const HitArea& area : view()->spec().hitAreas) {
        if (!before.contains(area.id)) {
            tell(*view(), QAccessible::ObjectCreated, n);
        } else if (before.value(area.id) != area.spoken) {
            tell(*view(), QAccessible::NameChanged, n);
        }
        m_told.insert(area.id, area.spoken);
        order.push_back(area.id);
        ++n;
    }
    if (std::exchange(m_order, order) != order) {
        QAccessibleEvent reordered(view(), QAccessible::ObjectReorder);
        announce(reordered);
    }
}

QAccessibleInterface* chartAccessible(const QString& /*className*/, QObject* object)
{
    auto* const view = qobject_cast<ChartView*>(object);
    return view ? new ChartAccessible(*view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(chartAccessible);
}

void hearAnnouncements(QAccessible::UpdateHandler hear)
{
    listener = hear;
}

void announceMarks(ChartView& view)
{
    if (!isHeard()) {
        return;
    }
    if (auto* const chart =
            dynamic_cast<ChartAccessible*>(QAccessible::queryAccessibleInterface(&view))) {
        chart->follow();
    }
}

void announceSelection(ChartView& view, const MarkId& before)
{
    if (!isHeard() || before == view.selectedMark()) {
        return;
    }
    if (const int released = placeOfMark(view, before); released >= 0) {
        tell(view, QAccessible::SelectionRemove, released);
    }
    if (const int selected = placeOfMark(view, view.selectedMark()); selected >= 0) {
        tell(view, QAccessible::Selection, selected);
    }
    announceFocus(view);
}

void announceFocus(ChartView& view)
{
    if (isHeard() && view.hasFocus()) {
        tell(view, QAccessible::Focus, placeOfMark(view, view.selectedMark()));
    }
}

} // namespace capex
