// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of 发展党员, filled from templates (resources/report/admission_papers.json) with what the file knows: records of talks,
// notices, reports and requests to the higher committee, decisions with the votes of the linked meetings; and two that the file
// itself gives, 全程纪实表 and 档案目录. What the book does not know stays a line to write on, and is told. Always in Chinese.
#pragma once

#include "branchbook/organization/admission_course.h"
#include "branchbook/report/document.h"

#include <QHash>

namespace branchbook::report {

struct AdmissionForm {
    QString name; ///< stable: "target_request"
    QString title; ///< 关于拟将某某同志列为发展对象的请示
    QString step; ///< code of the step that leaves it; empty: of the whole file
};

struct AdmissionSheet {
    book::Branch branch;
    organization::AdmissionFile file;
    book::Member member;
    organization::AdmissionCourse course;
    QHash<QString, QString> votes =
        {}; ///< by code of the step: the sentence of the meeting's minutes; absent: no vote on this person
    QDate today;
    bool past = false; ///< `today` is a day gone by, and the file as it stood then: the two of the whole file say so
};

/// Errors: admission.missing (NotFound), those of admissionCourse and of the store.
[[nodiscard]] Result<AdmissionSheet> loadAdmissionSheet(const store::Session& session,
                                                        const organization::AdmissionGround& ground,
                                                        const book::Branch& branch, organization::AdmissionId id);
/// Of a past day, that of `ground`: `file` as it stood then (organization::standingOn).
[[nodiscard]] Result<AdmissionSheet> pastAdmissionSheet(const store::Session& session,
                                                        const organization::AdmissionGround& ground,
                                                        const book::Branch& branch,
                                                        const organization::AdmissionFile& file);

/// Those that the text which holds for the file knows, in the order of the steps; the two of the whole file first.
[[nodiscard]] QList<AdmissionForm> admissionForms(const AdmissionSheet& sheet);

struct FilledForm {
    Document document;
    QStringList blanks; ///< what the book does not know, once each: 联系电话
};
/// Error: admission.form_unknown (NotFound).
[[nodiscard]] Result<FilledForm> admissionDocument(const AdmissionSheet& sheet, const QString& name);

} // namespace branchbook::report
