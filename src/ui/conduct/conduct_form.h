// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of 作风建设: fields in rows, and a deed that the book takes as one step; and what the lists of this room share.
#pragma once

#include "branchbook/ledger/ledger.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/cadres/record_list.h"
#include "ui/kit/choice.h"
#include "ui/kit/row_table_model.h"
#include "ui/ledger/owner_field.h"

namespace branchbook::ui {

class ConductForm final : public Dialog
{
    Q_OBJECT
public:
    ConductForm(QWidget* host, Desk& desk, const QString& title, const QString& objectName,
                Width width = Width::Medium);

    LineField* line(const QString& title, const QString& text, const QString& example = {});
    DateField* day(const QString& title, QDate day);
    TextField* text(const QString& title, const QString& text, const QString& example = {}, int height = 72);
    /// Title and code of each choice.
    ComboField* choice(const QString& title, const QList<std::pair<QString, QString>>& choices, const QString& code);
    OwnerField* owner(const QString& title, std::optional<book::MemberId> member, const QString& name);
    void row(const QList<QWidget*>& fields);
    /// The buttons; then it is shown. `done` says what was done. Days of `needed` have to be there.
    void ask(const QString& button, const char* verb, const QString& label, const QString& done,
             const book::Book::Work& work, const QList<DateField*>& needed = {});

private:
    [[nodiscard]] bool isReady(const QList<DateField*>& needed) const;

    Desk& m_desk;
    QList<DateField*> m_days;
    QList<OwnerField*> m_owners;
};

/// Whole numbers of a field; empty: none. A word that is none gives nothing and an error under the field.
[[nodiscard]] std::optional<int> numberIn(LineField& field);
/// By when an opinion of that day is answered, after the book’s own figure; invalid where there is none.
[[nodiscard]] QDate answerDayFor(const Desk& desk, QDate heard);
[[nodiscard]] Cell quietCell(const QString& text);
/// 监督反馈 2 件（满意 1、基本满意 0、不满意 1） on an item of the ledger; empty where there is none.
[[nodiscard]] QString feedbackWords(Desk& desk, ledger::ItemId item);
[[nodiscard]] Cell dottedCell(QDate day);

/// A list of one kind of row, with a recycle bin.
template <class Row>
class ConductListView : public RecordListView
{
public:
    /// "new": asks for one, as its button does.
    void open(const QString& argument) override
    {
        RecordListView::open(argument);
        if (argument == u"new")
            (void)createOwn();
    }

protected:
    using RecordListView::RecordListView;

    /// What `part` shows of it; the bin is a part of its own, "bin".
    [[nodiscard]] virtual bool isInPart(const Row& row, const QString& part) const = 0;
    void fill() override
    {
        const QString part = chips()->current();
        const bool bin = part == QLatin1String("bin");
        std::vector<Row> rows;
        for (const Row& each : bin ? m_bin : m_all) {
            if (bin || isInPart(each, part))
                rows.push_back(each);
        }
        m_model->setRows(std::move(rows));
        settle(!m_all.isEmpty() || !m_bin.isEmpty());
    }
    template <class List>
    void take(const Result<List>& all, const Result<List>& bin, const QStringList& parts)
    {
        m_all = all ? *all : List();
        m_bin = bin ? *bin : List();
        for (const QString& part : parts) {
            int count = 0;
            for (const Row& each : m_all)
                count += isInPart(each, part) ? 1 : 0;
            chips()->setCount(part, count);
        }
        chips()->setCount(QStringLiteral("bin"), int(m_bin.size()));
        fill();
    }

    QList<Row> m_all;
    QList<Row> m_bin;
    RowTableModel<Row>* m_model = nullptr;
};

} // namespace branchbook::ui
