// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that the book has of its own: which there are, in which order, and those that are no longer used.
#pragma once

#include "branchbook/organization/own_field.h"
#include "ui/kit/dialog.h"

class QScrollArea;

namespace branchbook::ui {

class ComboField;
class Desk;
class LineField;
class TextField;

class OwnFieldsDialog final : public Dialog
{
    Q_OBJECT
public:
    OwnFieldsDialog(QWidget* host, Desk& desk);

private:
    /// Where a field stands in the list, with how many have a value in it.
    struct Line {
        organization::OwnField field;
        int place = 0;
        int count = 0; ///< of the fields in use
        int uses = 0;
    };
    void reload();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeLine(const Line& line);
    [[nodiscard]] QWidget* makeRetired(const Line& line);
    void shift(const Line& line, int by);
    void retire(const organization::OwnField& field);
    void bringBack(const organization::OwnField& field);
    void edit(const organization::OwnField& field);

    Desk& m_desk;
    QScrollArea* m_scroll;
};

/// One of them: its name, what is filled in, the choices. A null id is a new one.
class OwnFieldDialog final : public Dialog
{
    Q_OBJECT
public:
    OwnFieldDialog(QWidget* host, Desk& desk, const organization::OwnField& field);

private:
    void showFor(const QString& kind);
    void save();

    Desk& m_desk;
    organization::OwnField m_field;
    LineField* m_name;
    ComboField* m_kind;
    TextField* m_choices;
};

} // namespace branchbook::ui
