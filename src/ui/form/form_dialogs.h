// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about a template: what it is for, for which record it is filled, how its files are called.
#pragma once

#include "branchbook/form/form_service.h"
#include "ui/kit/dialog.h"
#include "ui/kit/field.h"

class QCheckBox;

namespace branchbook::ui {

class Desk;

class AddFormDialog final : public Dialog
{
    Q_OBJECT
public:
    AddFormDialog(QWidget* host, Desk& desk, const QString& path);

    void save();
    [[nodiscard]] LineField* title() const { return m_title; }
    [[nodiscard]] ComboField* subject() const { return m_subject; }

private:
    /// The faults of the template, a sentence each; false where there are some.
    [[nodiscard]] bool isSound();

    Desk& m_desk;
    QString m_path;
    bool m_isWord;
    bool m_fills = true; ///< it has place holders
    LineField* m_title;
    ComboField* m_subject;
    LineField* m_pattern;
};

class FillFormDialog final : public Dialog
{
    Q_OBJECT
public:
    FillFormDialog(QWidget* host, Desk& desk, const form::FormTemplate& form);

    /// Fills and writes; says what the book has nothing for. False where nothing was written: the dialog says why.
    bool saveTo(const QString& path);
    [[nodiscard]] ComboField* record() const { return m_record; }

private:
    [[nodiscard]] Result<form::FilledForm> filled() const;
    void chooseFile();
    void tell(const form::FilledForm& filled, const QString& path);

    Desk& m_desk;
    form::FormTemplate m_form;
    ComboField* m_record;
    QCheckBox* m_masked;
};

class NamePatternDialog final : public Dialog
{
    Q_OBJECT
public:
    NamePatternDialog(QWidget* host, Desk& desk, const form::FormTemplate& form);
    void save();

private:
    Desk& m_desk;
    form::FormTemplate m_form;
    LineField* m_pattern;
};

} // namespace branchbook::ui
