// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a clue, of each step of its course, and before who reported it is shown.
#pragma once

#include "branchbook/integrity/clue.h"
#include "ui/kit/dialog.h"
#include "ui/shell/background_read.h"

class QLabel;

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class PassphraseField;
class TextField;

/// Who reported is never shown here: what is typed stands in place of what was there, empty leaves it.
class ClueDialog final : public Dialog
{
    Q_OBJECT
public:
    ClueDialog(QWidget* host, Desk& desk, const integrity::Clue& clue);

private:
    void layOut();
    [[nodiscard]] bool isFresh() const { return m_clue.id.isNull(); }
    [[nodiscard]] integrity::Clue typed() const;
    [[nodiscard]] std::optional<integrity::ClueSource> source() const;
    void sayPlain();
    [[nodiscard]] QString savedWords() const;
    void save();

    Desk& m_desk;
    integrity::Clue m_clue;
    DateField* m_day;
    ComboField* m_channel;
    ComboField* m_level;
    LineField* m_by;
    LineField* m_about;
    TextField* m_matter;
    LineField* m_reporter;
    LineField* m_contact;
    TextField* m_original;
    QLabel* m_plain; ///< in a book without a passphrase
};

/// 移交线索, 登记回执, 登记反馈, 了结线索.
[[nodiscard]] QString clueStepTitle(integrity::ClueStage next);

/// The step that comes next: 移交, 回执, 反馈, 了结.
class ClueStepDialog final : public Dialog
{
    Q_OBJECT
public:
    ClueStepDialog(QWidget* host, Desk& desk, const integrity::Clue& clue, integrity::ClueStage next);

private:
    void layOut();
    [[nodiscard]] Result<> take(store::UnitOfWork& unit) const;
    void save();

    Desk& m_desk;
    integrity::Clue m_clue;
    integrity::ClueStage m_next;
    DateField* m_day;
    LineField* m_line; ///< to whom, or the number of the receipt
    DateField* m_due;
    ComboField* m_outcome;
    TextField* m_words; ///< the answer, or the result
};

/// Why an open one goes into the bin.
class ClueRecycleDialog final : public Dialog
{
    Q_OBJECT
public:
    ClueRecycleDialog(QWidget* host, Desk& desk, const integrity::Clue& clue);

private:
    void save();

    Desk& m_desk;
    integrity::Clue m_clue;
    LineField* m_reason;
};

/// Asks why, and for the second secret where the book has one (each time: it is never kept open); keeps that it was asked, then
/// shows the source.
class ClueSourceDialog final : public Dialog
{
    Q_OBJECT
public:
    ClueSourceDialog(QWidget* host, Desk& desk, const integrity::Clue& clue);

private:
    void showViewings();
    void reveal();
    void unlock();
    void tell(const store::SecondKeyPtr& key);

    Desk& m_desk;
    integrity::Clue m_clue;
    LineField* m_reason;
    PassphraseField* m_secret = nullptr; ///< with a second secret alone
    QPushButton* m_show;
    BackgroundRead* m_read; ///< the desk's: it ends before the book does
    int m_wrong = 0;
};

} // namespace branchbook::ui
