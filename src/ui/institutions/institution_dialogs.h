// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of an institution itself: what it is, what it hangs together with, why it ends.
#pragma once

#include "branchbook/institutions/institution_service.h"
#include "ui/kit/dialog.h"
#include "ui/kit/paint.h"

#include <vector>

class QCheckBox;

namespace branchbook::ui {

class ComboField;
class DateField;
class Desk;
class LineField;

/// The chip of a state, in lists and panes.
[[nodiscard]] ChipSpec institutionChip(institutions::State state);

class InstitutionDialog final : public Dialog
{
    Q_OBJECT
public:
    /// A new one where `institution` has no id; tier and fields stand as it gives them.
    InstitutionDialog(QWidget* host, Desk& desk, const institutions::Institution& institution);

Q_SIGNALS:
    /// A new one is in the book: the list shows it.
    void added(const branchbook::institutions::InstitutionId& id);

private:
    [[nodiscard]] QWidget* makeFields();
    [[nodiscard]] institutions::Institution read() const;
    void save();

    Desk& m_desk;
    institutions::Institution m_institution;
    LineField* m_title;
    ComboField* m_tier;
    LineField* m_category;
    LineField* m_issuer;
    LineField* m_owner;
    DateField* m_review;
    LineField* m_note;
    QList<institutions::CoverageField> m_offered;
    std::vector<QCheckBox*> m_fields; ///< in the order of those offered
};

class InstitutionLinkDialog final : public Dialog
{
    Q_OBJECT
public:
    /// `all`: what a title that is typed may mean.
    InstitutionLinkDialog(QWidget* host, Desk& desk, const institutions::Institution& institution,
                          const QList<institutions::Institution>& all);

private:
    void save();

    Desk& m_desk;
    institutions::Institution m_institution;
    ComboField* m_kind;
    ComboField* m_target; ///< an institution of the book, or none
    LineField* m_other; ///< a document outside it
    LineField* m_note;
};

/// Taking back 印发, 试行 or 执行: why.
class InstitutionBackDialog final : public Dialog
{
    Q_OBJECT
public:
    InstitutionBackDialog(QWidget* host, Desk& desk, const institutions::Institution& institution);

private:
    void save();

    Desk& m_desk;
    institutions::Institution m_institution;
    LineField* m_why;
};

class InstitutionEndDialog final : public Dialog
{
    Q_OBJECT
public:
    InstitutionEndDialog(QWidget* host, Desk& desk, const institutions::Institution& institution);

private:
    void save();

    Desk& m_desk;
    institutions::Institution m_institution;
    DateField* m_day;
    LineField* m_why;
};

} // namespace branchbook::ui
