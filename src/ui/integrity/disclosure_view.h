// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 反腐倡廉 → 党务公开 (mockup 10): the catalogue with where each item stands in its period, and what was published.
#pragma once

#include "branchbook/integrity/disclosure.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

/// An item with its present period and latest notice, or one notice of the record.
struct ListedDisclosure {
    integrity::Disclosure item;
    std::optional<integrity::DisclosureDue> due; ///< of the period that runs; none: not owed now
    std::optional<integrity::Notice> notice;
    bool isNotice = false; ///< a line of the record
    QDate today;
};

class DisclosureView final : public RecordListView
{
    Q_OBJECT
public:
    explicit DisclosureView(Desk& desk, QWidget* parent = nullptr);

    void open(const QString& argument) override;
    void print() override;

protected:
    void load() override;
    void fill() override;
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    [[nodiscard]] ListedDisclosure listed(const integrity::Disclosure& item) const;
    [[nodiscard]] ListedDisclosure listed(const integrity::Notice& notice) const;
    [[nodiscard]] std::vector<ListedDisclosure> binRows() const;
    void addUsual();
    void publish(const QModelIndex& index);
    void openMore(const QModelIndex& index);
    void fillItemMenu(QMenu& menu, const ListedDisclosure& row);
    void fillNoticeMenu(QMenu& menu, const integrity::Notice& notice);
    void addAct(QMenu& menu, const QString& text, std::function<void()> work);

    QList<integrity::Disclosure> m_items;
    QList<integrity::Disclosure> m_goneItems;
    QList<integrity::Notice> m_notices;
    QList<integrity::Notice> m_goneNotices;
    RowTableModel<ListedDisclosure> m_model;
    QString m_wanted;
};

} // namespace branchbook::ui
