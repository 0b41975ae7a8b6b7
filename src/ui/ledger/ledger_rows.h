// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the ledger's list: columns, parts, text filter, order, check boxes.
#pragma once

#include "branchbook/ledger/ledger.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_table_model.h"
#include "ui/kit/table_view.h"

#include <QSet>

namespace branchbook::ui {

struct ListedItem {
    ledger::Item item;
    ledger::Course course; ///< that of its kind
    QDate today;
    QDate answerBy = {}; ///< of an opinion that nobody has answered, where the list says it; else invalid

    [[nodiscard]] bool isOverdue() const { return item.isOverdue(today); }
    /// 0-based in its course, or that of the next known one; the course's length once it is closed.
    [[nodiscard]] int stageIndex() const;
    /// 反馈中, 已销号
    [[nodiscard]] QString stageText() const;
    /// 逾期 8 天, 9月30日, 9月5日 销号; empty: no day is set
    [[nodiscard]] QString dueText() const;
    /// For a sheet: the day by which it is to be done (or answered), that on which it was, by how many days it is late; each may be unset.
    [[nodiscard]] QVariantList dueValues() const;
};

enum class LedgerColumn { Check, Number, Matter, Kind, Owner, Stage, Due };

/// 责任人 with his circle; a list without names hides whom of those outside the roster ledger::peopleNamed() knows.
[[nodiscard]] Cell ownerCell(const ledger::Item& item, const QString& nobody);

/// How a track of stages is painted in a cell.
struct StageCell {
    int count = 0;
    int current = 0;
    Color fill = Color::AccentSolid;
    QString text = {};
    Color tint = Color::Text2;
};
[[nodiscard]] StageCell stageCell(const ListedItem& listed);
/// How wide its track is in a cell of `width` px: narrower where the word beside it would lose its end.
[[nodiscard]] double trackWidth(const StageCell& cell, double width);

enum LedgerRole { StageRole = Qt::UserRole + 760 };

class LedgerTableModel final : public RowTableModel<ListedItem>
{
    Q_OBJECT
public:
    explicit LedgerTableModel(QObject* parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Checks of what is no longer shown are forgotten.
    void show(std::vector<ListedItem> rows);
    [[nodiscard]] QList<ledger::ItemId> checked() const;
    [[nodiscard]] Qt::CheckState checkState() const;
    void checkAll(Qt::CheckState state);
    [[nodiscard]] int rowOf(ledger::ItemId id) const;

Q_SIGNALS:
    void checksChanged();

private:
    QSet<QString> m_checked;
};

/// The track and the word behind it.
class StagesDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override;
};

/// Any part of number, matter, origin, owner, helpers, kind.
[[nodiscard]] bool matchesText(const ListedItem& listed, const QString& typed);
/// By the sorted column; without one they stay as they came (open ones first, by due day).
void sortItems(std::vector<ListedItem>& rows, TableHeader::Sorting sorting);

} // namespace branchbook::ui

Q_DECLARE_METATYPE(branchbook::ui::StageCell)
