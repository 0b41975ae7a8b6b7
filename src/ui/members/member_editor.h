// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form of one person: every stored field, in sections; checks in place.
#pragma once

#include "branchbook/book/member.h"
#include "ui/kit/dialog.h"

#include <functional>
#include <memory>
#include <vector>

class QScrollArea;

namespace branchbook::ui {

class ComboField;
class ConversionFields;
class Desk;
class Field;
class MarkFields;

class MemberEditor final : public Dialog
{
    Q_OBJECT
public:
    /// `member` with a null id is a new one.
    MemberEditor(QWidget* host, Desk& desk, book::Member member);
    ~MemberEditor() override;
    /// Opens at 人员类别 and 转正日期, to write down a conversion.
    void startAtConversion();

Q_SIGNALS:
    void saved(branchbook::book::MemberId id);

private:
    struct Entry {
        book::Field field;
        Field* widget;
        std::function<QString()> get;
        std::function<bool()> faulty;
    };
    [[nodiscard]] QWidget* makeForm();
    Entry makeEntry(book::Field field);
    [[nodiscard]] Field* widgetOf(book::Field field) const;
    void checkIdNumber();
    [[nodiscard]] bool isResidentCard() const;
    /// Marks as 待核实 what is saved although it cannot be quite right; gives the names of what is.
    [[nodiscard]] QStringList markDoubts(book::Member& changed) const;
    [[nodiscard]] bool isNumberDoubtful(const QString& number) const;
    [[nodiscard]] bool check();
    /// By the rules of an imported row: the field that makes the record impossible, with the reason; null where none does.
    [[nodiscard]] Field* checkRecord();
    /// The field with whose number it is already, in any branch of the book; null where it is nobody else's.
    [[nodiscard]] Field* checkNumberIsFree(const QString& number);
    [[nodiscard]] book::FieldValues typed() const;
    void save();
    void tellSaved(book::MemberId id, const QStringList& doubtful);

    Desk& m_desk;
    book::Member m_member;
    std::vector<Entry> m_entries;
    ComboField* m_group;
    QScrollArea* m_scroll = nullptr;
    std::unique_ptr<MarkFields> m_marks; ///< tags and the book's own fields
    ConversionFields* m_conversion = nullptr;
};

} // namespace branchbook::ui
