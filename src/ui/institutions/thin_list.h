// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 哪里薄弱 of an area whose answer is book::ThinSpot: each subject with its figure, what is missing, and the way there.
#pragma once

#include "branchbook/book/thin_spot.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class ThinList final : public RecordListView
{
    Q_OBJECT
public:
    enum class Of : quint8 { Ideology, Organization, Institutions };
    ThinList(Desk& desk, Of area, QWidget* parent = nullptr);
    /// There is nothing to enter here.
    bool createOwn() override { return false; }

protected:
    void load() override;
    void fill() override;
    /// Goes where it is mended.
    void edit(const QModelIndex& index) override;
    void create() override { }

private:
    Of m_area;
    bool m_awaited = false; ///< what it rests on is still worked out
    QList<book::ThinSpot> m_all;
    RowTableModel<book::ThinSpot> m_model;
};

} // namespace branchbook::ui
