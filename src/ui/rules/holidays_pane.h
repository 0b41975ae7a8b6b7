// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings → 节假日: the days off and the worked weekends of a year, on which working-day deadlines rest.
#pragma once

#include "branchbook/rules/working_days.h"
#include "ui/kit/row_table_model.h"
#include "ui/settings/settings_pane.h"

#include <QMap>

class QPushButton;
class QStackedLayout;

namespace branchbook::ui {

class Banner;
class ComboField;
class Desk;
class ElidedLabel;
class TableView;

struct HolidayRow {
    QDate day;
    bool worked = false;
    QString name;
};

class HolidaysPane final : public SettingsPane
{
    Q_OBJECT
public:
    explicit HolidaysPane(Desk& desk);

    /// A year, or empty.
    void open(const QString& argument) override;
    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] int year() const;
    /// As the lines of a file: merged into the years that they name.
    void takeFile(const QString& path);

private:
    [[nodiscard]] QWidget* makeBar();
    void reload();
    void showYear();
    void addDays();
    void pasteLines();
    void chooseFile();
    void removeDay();
    void clearYear();
    [[nodiscard]] bool merge(const QList<rules::HolidayYear>& more, const QString& done);

    Desk& m_desk;
    QMap<int, rules::HolidayYear> m_own; ///< as the book has them
    rules::WorkingDays m_builtIn;
    RowTableModel<HolidayRow> m_model;
    TableView* m_table;
    ComboField* m_year;
    Banner* m_state;
    ElidedLabel* m_sum;
    QPushButton* m_clear = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace branchbook::ui
