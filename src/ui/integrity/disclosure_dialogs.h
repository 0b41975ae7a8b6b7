// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of an item of the disclosure catalogue, of a notice and of what came back.
#pragma once

#include "branchbook/integrity/disclosure.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class TextField;

class DisclosureDialog final : public Dialog
{
    Q_OBJECT
public:
    DisclosureDialog(QWidget* host, Desk& desk, const integrity::Disclosure& item);

private:
    void layOut();
    void follow();
    [[nodiscard]] bool isFresh() const { return m_item.id.isNull(); }
    void save();

    Desk& m_desk;
    integrity::Disclosure m_item;
    LineField* m_title;
    ComboField* m_category;
    ComboField* m_scope;
    ComboField* m_medium;
    ComboField* m_cycle;
    DateField* m_due;
    DateField* m_begins;
    DateField* m_ends;
    LineField* m_owner;
    LineField* m_basis;
};

class NoticeDialog final : public Dialog
{
    Q_OBJECT
public:
    NoticeDialog(QWidget* host, Desk& desk, const integrity::Notice& notice);

private:
    [[nodiscard]] bool isFresh() const { return m_notice.id.isNull(); }
    /// Which periods are open, the oldest first, and the one that runs; gone where the item has none.
    void offerPeriods();
    void save();

    Desk& m_desk;
    integrity::Notice m_notice;
    ComboField* m_period;
    DateField* m_day;
    DateField* m_until;
    ComboField* m_scope;
    ComboField* m_medium;
    TextField* m_content;
    LineField* m_review;
    LineField* m_approval;
};

class NoticeFeedbackDialog final : public Dialog
{
    Q_OBJECT
public:
    NoticeFeedbackDialog(QWidget* host, Desk& desk, const integrity::Notice& notice);

private:
    void save();

    Desk& m_desk;
    integrity::Notice m_notice;
    DateField* m_day;
    TextField* m_words;
};

} // namespace branchbook::ui
