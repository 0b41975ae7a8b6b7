// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/saved_filters.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "branchbook/book/setting.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/dialog.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

namespace branchbook::ui {

namespace {

struct SavedFilterTexts {
    Q_DECLARE_TR_FUNCTIONS(SavedFilterTexts)
};

/// A row of chips with its search field, of one list.
struct FilterRow {
    FilterChips* chips = nullptr;
    QLineEdit* search = nullptr;
    QBoxLayout* layout = nullptr;
    QString list;
    Desk* desk = nullptr;
};

/// The rows of a window by their list. The chips outlive nothing else of the row: they all sit in one view.
class FilterRows final : public QObject
{
public:
    static FilterRows& of(Desk& desk)
    {
        auto* found = desk.findChild<QObject*>(QStringLiteral("filterRows"), Qt::FindDirectChildrenOnly);
        return found != nullptr ? *static_cast<FilterRows*>(found) : *new FilterRows(desk);
    }
    void add(const FilterRow& row) { m_rows.insert(row.list, {row, row.chips}); }
    /// Null: the view is gone, or was never made.
    [[nodiscard]] const FilterRow* find(const QString& list) const
    {
        const auto found = m_rows.constFind(list);
        return found == m_rows.constEnd() || found->second.isNull() ? nullptr : &found->first;
    }

private:
    explicit FilterRows(Desk& desk)
        : QObject(&desk)
    {
        setObjectName(QStringLiteral("filterRows"));
    }

    QHash<QString, std::pair<FilterRow, QPointer<FilterChips>>> m_rows;
};

/// Of the view whose list the row narrows: FilterChips and QLineEdit, which live as long as it does.
constexpr auto kChipsProperty = "filterChips";
constexpr auto kSearchProperty = "filterSearch";

QString filterSetting(const QString& list)
{
    return QStringLiteral("filter.") + list;
}

/// The row that holds the widget, at any depth.
QBoxLayout* rowWith(QLayout* layout, QWidget* widget)
{
    if (!layout)
        return nullptr;
    auto* box = qobject_cast<QBoxLayout*>(layout);
    if (box && box->indexOf(widget) >= 0)
        return box;
    for (int i = 0; i < layout->count(); ++i) {
        if (auto* found = rowWith(layout->itemAt(i)->layout(), widget))
            return found;
    }
    return nullptr;
}

QLineEdit* searchIn(const QLayout& row)
{
    for (int i = 0; i < row.count(); ++i) {
        auto* edit = qobject_cast<QLineEdit*>(row.itemAt(i)->widget());
        if (edit && edit->property(kFindsProperty).toBool())
            return edit;
        if (const QLayout* inner = row.itemAt(i)->layout(); inner != nullptr) {
            if (auto* found = searchIn(*inner))
                return found;
        }
    }
    return nullptr;
}

/// Behind the chips; where these have a line of their own, behind the search field below them.
void placeBeside(const FilterRow& row, QPushButton* saved)
{
    QBoxLayout* line = rowWith(row.layout, row.search);
    if (line != nullptr && line != row.layout) {
        line->insertWidget(line->indexOf(row.search) + 1, saved);
        return QWidget::setTabOrder(row.search, saved);
    }
    row.layout->insertWidget(row.layout->indexOf(row.chips) + 1, saved);
    if (const auto each = row.chips->findChildren<QAbstractButton*>(); !each.isEmpty())
        QWidget::setTabOrder(each.last(), saved); // the row itself takes no focus, and would be passed over
}

QString filterTitle(const FilterRow& row, const SavedFilter& filter)
{
    return QStringLiteral("%1 · %2").arg(row.chips->titleOf(filter.part), filter.text);
}

void applyTo(const FilterRow& row, const SavedFilter& filter)
{
    if (row.chips->has(filter.part) && row.chips->current() != filter.part) {
        row.chips->setCurrent(filter.part);
        Q_EMIT row.chips->chosen(filter.part);
    }
    row.search->setText(filter.text);
}

void keepFilters(const FilterRow& row, const QList<SavedFilter>& filters, const QString& done)
{
    (void)row.desk->performWithUndo(
        QStringLiteral("setting.filter"), done, done,
        [&](store::UnitOfWork& unit) -> Result<> { return putFilters(unit, row.list, filters); });
}

void fillMenu(QMenu& menu, const FilterRow& row, const QList<SavedFilter>& saved)
{
    for (const SavedFilter& each : saved)
        QObject::connect(menu.addAction(menuText(filterTitle(row, each))), &QAction::triggered, row.chips,
                         [row, each] { applyTo(row, each); });
    if (row.desk->book().isReadOnly())
        return;
    if (!saved.isEmpty())
        menu.addSeparator();
    const SavedFilter now{row.chips->current(), row.search->text().trimmed()};
    auto* keep = menu.addAction(SavedFilterTexts::tr("存为常用"));
    keep->setEnabled(!now.text.isEmpty() && !saved.contains(now));
    menu.setToolTipsVisible(true);
    if (now.text.isEmpty())
        keep->setToolTip(SavedFilterTexts::tr("先在搜索框里写要找的字，再存为常用。"));
    else if (!keep->isEnabled())
        keep->setToolTip(SavedFilterTexts::tr("这个筛选已经在常用里。"));
    QObject::connect(keep, &QAction::triggered, row.chips, [row, saved, now] {
        keepFilters(row, saved + QList{now}, SavedFilterTexts::tr("已存为常用：%1").arg(filterTitle(row, now)));
    });
    if (saved.isEmpty())
        return;
    auto* away = menu.addMenu(SavedFilterTexts::tr("去掉常用"));
    for (const SavedFilter& each : saved)
        QObject::connect(away->addAction(menuText(filterTitle(row, each))), &QAction::triggered, row.chips,
                         [row, saved, each] {
                             auto left = saved;
                             left.removeAll(each);
                             keepFilters(row, left, SavedFilterTexts::tr("已去掉常用：%1").arg(filterTitle(row, each)));
                         });
}

void openFilters(const FilterRow& row, QPushButton* anchor)
{
    const auto saved = loadFilters(row.desk->book().reader(), row.list);
    if (!saved)
        return row.desk->report(saved.error());
    auto* menu = new QMenu(anchor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, row, *saved);
    if (menu->isEmpty())
        menu->addAction(SavedFilterTexts::tr("还没有常用的筛选"))->setEnabled(false);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

} // namespace

Result<QList<SavedFilter>> loadFilters(const store::Session& session, const QString& list)
{
    BB_TRY(const QString text, book::loadSetting(session, filterSetting(list)));
    QList<SavedFilter> filters;
    const auto lines = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& line : lines) {
        const SavedFilter filter{line[u"part"].toString(), line[u"text"].toString()};
        if (!filter.text.isEmpty())
            filters.append(filter);
    }
    return filters;
}

Result<> putFilters(store::UnitOfWork& unit, const QString& list, const QList<SavedFilter>& filters)
{
    QJsonArray lines;
    for (const SavedFilter& each : filters)
        lines.append(QJsonObject{{QStringLiteral("part"), each.part}, {QStringLiteral("text"), each.text}});
    return book::putSetting(unit, filterSetting(list),
                            QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact)));
}

void offerSavedFilters(QWidget& view, const QString& list, Desk& desk)
{
    const auto rows = view.findChildren<FilterChips*>();
    for (auto* chips : rows) {
        FilterRow row{chips, nullptr, rowWith(chips->parentWidget()->layout(), chips), list, &desk};
        row.search = row.layout ? searchIn(*row.layout) : nullptr;
        if (!row.search)
            continue;
        FilterRows::of(desk).add(row);
        view.setProperty(kChipsProperty, QVariant::fromValue(static_cast<QObject*>(chips)));
        view.setProperty(kSearchProperty, QVariant::fromValue(static_cast<QObject*>(row.search)));
        auto* saved = iconButton(QStringLiteral("filter"), SavedFilterTexts::tr("常用筛选"), ButtonKind::Standard,
                                 ControlSize::Small);
        saved->setObjectName(QStringLiteral("savedFilters"));
        placeBeside(row, saved);
        QObject::connect(saved, &QPushButton::clicked, saved, [row, saved] { openFilters(row, saved); });
        return;
    }
}

bool applySavedFilter(Desk& desk, const QString& list, const SavedFilter& filter)
{
    const FilterRow* row = FilterRows::of(desk).find(list);
    if (row != nullptr)
        applyTo(*row, filter);
    return row != nullptr;
}

QString filterWords(const QWidget& inside)
{
    for (const QWidget* at = &inside; at != nullptr; at = at->parentWidget()) {
        const auto* chips = qobject_cast<FilterChips*>(at->property(kChipsProperty).value<QObject*>());
        const auto* search = qobject_cast<QLineEdit*>(at->property(kSearchProperty).value<QObject*>());
        if (chips == nullptr || search == nullptr)
            continue;
        QStringList words{chips->titleOf(chips->current())};
        if (const QString text = search->text().trimmed(); !text.isEmpty())
            words.append(QStringLiteral("“%1”").arg(insideQuotes(text)));
        words.removeAll(QString());
        return shownClauses(words);
    }
    return {};
}

} // namespace branchbook::ui
