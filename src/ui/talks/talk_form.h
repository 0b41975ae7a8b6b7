// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 记录谈话: the form beside the overview. What is typed is kept as a draft until it is written or discarded.
#pragma once

#include "ui/shell/page.h"
#include "ui/talks/talk_cell.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace branchbook::ui {

class Chip;
class ComboField;
class DateField;
class Field;
class LevelChoice;
class LineField;
class MomentField;
class OwnerField;
class RowScroll;
class Segmented;
class TextCover;
class TextField;

class TalkForm final : public QWidget
{
    Q_OBJECT
public:
    explicit TalkForm(Desk& desk, QWidget* parent = nullptr);

    /// A new talk of these two; who is missing is asked for.
    void begin(const TalkAsked& asked);
    /// One that is written already, to be read or corrected; a plan is ready to be recorded.
    void load(organization::TalkId id);
    /// What is typed goes into the draft.
    Page::Kept save();
    void focusFirst();
    /// What the fields say; nothing where the time is not understood.
    [[nodiscard]] organization::Talk talk() const;

Q_SIGNALS:
    void written(branchbook::organization::TalkId id);

private:
    void arrange();
    void wire();
    void showTalk(const organization::Talk& talk);
    void touch();
    void restoreDraft();
    void write(organization::TalkState state);
    void showError(const Error& error);
    void showField(Field* field);
    void remove();
    void refreshState();
    [[nodiscard]] organization::Talk fresh() const;
    [[nodiscard]] QString draftId() const;

    Desk& m_desk;
    organization::Talk m_talk; ///< as it was shown
    bool m_dirty = false;
    bool m_filling = false;
    QTimer m_wait;
    Chip* m_chip;
    OwnerField* m_speaker;
    OwnerField* m_partner;
    MomentField* m_moment;
    ComboField* m_mode;
    Segmented* m_kind;
    ComboField* m_otherKind;
    LineField* m_reason;
    TextField* m_points;
    LineField* m_promise;
    DateField* m_due;
    LevelChoice* m_level;
    TextCover* m_cover;
    RowScroll* m_scroll = nullptr;
    QLabel* m_saved;
    QLabel* m_problem;
    QPushButton* m_clear;
    QPushButton* m_plan;
    QPushButton* m_finish;
};

} // namespace branchbook::ui
