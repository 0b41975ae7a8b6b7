// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Form fields: label above, the control, and under it the error once the field has been left.
#pragma once

#include "branchbook/base/date.h"
#include "ui/kit/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>
#include <optional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace branchbook::ui {

class Field : public QWidget
{
    Q_OBJECT
public:
    /// An empty sentence takes the error away.
    void setError(const QString& sentence);
    [[nodiscard]] QString error() const { return m_errorText ? m_errorText->text() : QString(); }
    [[nodiscard]] QString title() const { return m_title->text(); }
    void setTitle(const QString& title);
    /// A quiet line under the control (why it is disabled, what the value is for).
    void setHint(const QString& text);
    /// A link under the control that mends what the error or the hint says; an empty text takes it away.
    void setRemedy(const QString& text, std::function<void()> act);
    [[nodiscard]] QPushButton* remedy() const { return m_remedy; }
    /// A button beside the control (换个位置).
    void setSideWidget(QWidget* widget);
    /// Once it has its width, as high as the sentences under it need at that width.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    Field(const QString& title, QWidget* parent);
    void setEditor(QWidget* editor);

private:
    QVBoxLayout* m_rows;
    QHBoxLayout* m_line;
    QLabel* m_title;
    QWidget* m_editor = nullptr;
    QWidget* m_errorRow = nullptr;
    QLabel* m_errorText = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_remedy = nullptr;
    std::function<void()> m_mend;
};

class LineField : public Field
{
    Q_OBJECT
public:
    explicit LineField(const QString& title, const QString& example = {}, QWidget* parent = nullptr);
    /// Says nothing more: the editor would leave itself while this goes, and `left` is not to come from half an object.
    ~LineField() override;
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    /// Trimmed.
    [[nodiscard]] QString text() const;
    void setText(const QString& text);

Q_SIGNALS:
    void edited(const QString& text);
    /// The field was left or Enter was pressed: the moment to check it.
    void left();

private:
    QLineEdit* m_edit;
};

class TextField final : public Field
{
    Q_OBJECT
public:
    explicit TextField(const QString& title, const QString& example = {}, QWidget* parent = nullptr);
    [[nodiscard]] QPlainTextEdit* edit() const { return m_edit; }

private:
    QPlainTextEdit* m_edit;
};

class ComboField final : public Field
{
    Q_OBJECT
public:
    explicit ComboField(const QString& title, QWidget* parent = nullptr);
    [[nodiscard]] QComboBox* combo() const { return m_combo; }
    /// Adds a choice with a stable code.
    void addChoice(const QString& text, const QString& code);
    [[nodiscard]] QString code() const;
    void setCode(const QString& code);

Q_SIGNALS:
    void chosen(const QString& code);

private:
    QComboBox* m_combo;
};

/// A line edit with a calendar: takes 2026.9.18, 20260918, 9月18日, 今天, and month or year alone.
class DateEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit DateEdit(QWidget* parent = nullptr);
    /// Resolves 今天 and is marked in the calendar; without it 今天 is not understood.
    void setToday(QDate today) { m_today = today; }
    [[nodiscard]] PartialDate date() const { return m_date; }
    void setDate(PartialDate date);
    /// What is typed at the moment is no date.
    [[nodiscard]] bool isFaulty() const;

Q_SIGNALS:
    /// Only when the field is left or a day was picked, with a valid or an empty date.
    void dateChanged(branchbook::PartialDate date);
    void faultFound();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();
    void showCalendar();

    QDate m_today;
    PartialDate m_date;
    bool m_faulty = false;
};

class DateField final : public Field
{
    Q_OBJECT
public:
    explicit DateField(const QString& title, QWidget* parent = nullptr);
    [[nodiscard]] DateEdit* edit() const { return m_edit; }
    [[nodiscard]] PartialDate date() const { return m_edit->date(); }
    void setDate(PartialDate date) { m_edit->setDate(date); }
    /// A month or a year alone is not enough, and is not offered.
    void wantWholeDay() { m_wholeDay = true; }
    /// Whether a whole day stands in it; what is missing is said under the field.
    [[nodiscard]] bool requireDay();

Q_SIGNALS:
    void dateChanged(branchbook::PartialDate date);

private:
    void sayFault();

    DateEdit* m_edit;
    bool m_wholeDay = false;
};

/// Fields share a line, tops aligned: an error under one does not move the other.
[[nodiscard]] QHBoxLayout* sideBySide(const QList<QWidget*>& fields);
/// A search input: magnifier at the left, cross at the right while there is text.
[[nodiscard]] QLineEdit* searchEdit(const QString& placeholder, QWidget* parent = nullptr);

} // namespace branchbook::ui
