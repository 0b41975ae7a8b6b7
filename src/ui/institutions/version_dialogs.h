// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a version: how it begins, its next step, its text.
#pragma once

#include "branchbook/institutions/institution_service.h"
#include "ui/kit/dialog.h"

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;
class RecordFiles;
class TextField;

class VersionDialog final : public Dialog
{
    Q_OBJECT
public:
    VersionDialog(QWidget* host, Desk& desk, const institutions::Institution& institution);

private:
    void showFor(const QString& stage);
    [[nodiscard]] ComboField* templateField();
    /// The outline takes the place of what nobody wrote.
    void takeTemplate(const QString& name);
    void save();

    Desk& m_desk;
    institutions::Institution m_institution;
    ComboField* m_stage;
    DateField* m_day;
    DateField* m_from; ///< of 印发
    DateField* m_trialEnd; ///< of 试行
    LineField* m_number;
    LineField* m_summary;
    LineField* m_by;
    ComboField* m_template;
    TextField* m_text;
    QString m_given; ///< the text that was put there, by what holds or by an outline
};

class InstitutionStepDialog final : public Dialog
{
    Q_OBJECT
public:
    InstitutionStepDialog(QWidget* host, Desk& desk, const institutions::Institution& institution);

private:
    /// The stages that may come next; an evaluation where a version holds.
    [[nodiscard]] QList<institutions::Stage> offered() const;
    void showFor(const QString& stage);
    [[nodiscard]] Result<institutions::Step> read() const;
    void save();

    Desk& m_desk;
    institutions::Institution m_institution;
    ComboField* m_stage;
    DateField* m_day;
    DateField* m_from; ///< of 印发
    DateField* m_until; ///< of 征求意见
    DateField* m_trialEnd; ///< of 试行
    LineField* m_opinions; ///< of 征求意见
    DateField* m_next; ///< of 评估
    LineField* m_by;
    LineField* m_note;
};

/// Its text and its attachments.
class VersionTextDialog final : public Dialog
{
    Q_OBJECT
public:
    enum class Use { Writes, Looks };
    /// The last version; another one can be chosen. A book that is only read, or an institution that ended, is looked at in any case.
    VersionTextDialog(QWidget* host, Desk& desk, const institutions::Institution& institution, Use use = Use::Writes);

private:
    void showVersion(int number);
    void showFiles();
    void save();

    Desk& m_desk;
    institutions::Institution m_institution;
    ComboField* m_version;
    LineField* m_summary;
    LineField* m_why; ///< of a text that was issued
    TextField* m_text;
    RecordFiles* m_files;
};

} // namespace branchbook::ui
