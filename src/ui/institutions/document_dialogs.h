// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 登记收发文, and how a document was dealt with.
#pragma once

#include "branchbook/institutions/document_register.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class TextField;

class DocumentDialog final : public Dialog
{
    Q_OBJECT
public:
    DocumentDialog(QWidget* host, Desk& desk, const institutions::RegisteredDocument& document);

private:
    [[nodiscard]] bool isFresh() const { return m_document.id.isNull(); }
    void layOut();
    void save();

    Desk& m_desk;
    institutions::RegisteredDocument m_document;
    ComboField* m_direction;
    DateField* m_day;
    LineField* m_number;
    LineField* m_otherSide;
    LineField* m_title;
    ComboField* m_secrecy;
    LineField* m_circulated;
    DateField* m_due;
    LineField* m_note;
};

class DocumentHandlingDialog final : public Dialog
{
    Q_OBJECT
public:
    DocumentHandlingDialog(QWidget* host, Desk& desk, const institutions::RegisteredDocument& document);

private:
    void save();

    Desk& m_desk;
    institutions::RegisteredDocument m_document;
    DateField* m_day;
    TextField* m_outcome;
};

} // namespace branchbook::ui
