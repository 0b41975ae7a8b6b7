// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 报表 · 模板与上报表: templates of forms and the higher level's workbooks; filled, mapped, added, saved outside, removed.
#pragma once

#include "branchbook/form/form_template.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/row_table_model.h"

namespace branchbook::ui {

class FormsView final : public RecordListView
{
    Q_OBJECT
public:
    explicit FormsView(Desk& desk, QWidget* parent = nullptr);

    /// The title of a built-in one, the id of the book's own, whose title is nobody's but the book's.
    [[nodiscard]] static QString keyOf(const form::FormTemplate& form);
    /// "" or a keyOf().
    void open(const QString& argument) override;
    /// Asks for what else there is to know about a file, or says where it is broken.
    void addFile(const QString& path);
    /// For tests.
    [[nodiscard]] const std::vector<form::FormTemplate>& rows() const { return m_model.rows(); }

protected:
    void load() override;
    void fill() override;
    /// Fills it: what one comes here for.
    void edit(const QModelIndex& index) override;
    void create() override;

private:
    [[nodiscard]] QWidget* makeEmpty();
    void openMore(const QModelIndex& index);
    void addFillActions(QMenu& menu, const form::FormTemplate& form);
    void addOwnActions(QMenu& menu, const form::FormTemplate& form);
    void saveOutside(const form::FormTemplate& form);
    void replaceFile(const form::FormTemplate& form);

    QList<form::FormTemplate> m_all;
    RowTableModel<form::FormTemplate> m_model;
    QString m_wanted; ///< keyOf() of what is to be the current row once it is listed
};

} // namespace branchbook::ui
