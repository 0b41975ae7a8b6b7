// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 学历, 简历, 家庭主要成员和社会关系 of one person: what there is, one more, another form of one, and removing. Of the family the list
// tells the relation alone; the rest stands where one of them is changed.
#pragma once

#include "branchbook/organization/background.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class FittingScroll;
class LineField;
class TextField;

class BackgroundDialog final : public Dialog
{
    Q_OBJECT
public:
    BackgroundDialog(QWidget* host, Desk& desk, book::MemberId member, const QString& name);

private:
    void reload();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeHead(organization::BackgroundKind kind);
    [[nodiscard]] QWidget* makeLine(const organization::Background& record);
    void add(organization::BackgroundKind kind);
    void remove(const organization::Background& record);

    Desk& m_desk;
    book::MemberId m_member;
    QString m_name;
    FittingScroll* m_scroll;
};

/// One of them as a form. A null id is a new one.
class BackgroundForm final : public Dialog
{
    Q_OBJECT
public:
    BackgroundForm(QWidget* host, Desk& desk, const organization::Background& record, const QString& name);

private:
    void layOutPeriod();
    void layOutFamily();
    [[nodiscard]] organization::Background typed() const;
    void save();

    Desk& m_desk;
    organization::Background m_record;
    QString m_name;
    DateField* m_from = nullptr; ///< these and the next five where it is no family member
    DateField* m_until = nullptr;
    LineField* m_place = nullptr;
    LineField* m_post = nullptr;
    ComboField* m_level = nullptr; ///< of an education, and the next two
    ComboField* m_degree = nullptr;
    ComboField* m_mode = nullptr;
    LineField* m_relation = nullptr;
    LineField* m_familyName = nullptr;
    DateField* m_birth = nullptr;
    LineField* m_status = nullptr;
    LineField* m_work = nullptr;
    LineField* m_phone = nullptr;
    TextField* m_note;
};

} // namespace branchbook::ui
