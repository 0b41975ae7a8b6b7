// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 《党支部工作手册》: all records of a year as one bound book, in the order of domain-rules §13.2. Chinese in every language.
#pragma once

#include "branchbook/book/area.h"
#include "branchbook/report/bound_book.h"
#include "branchbook/report/institution_lists.h"
#include "branchbook/report/member_document.h"

#include <QSet>

namespace branchbook::report {

enum class HandbookPhotos : quint8 { Printed, LeftOut };

struct HandbookOptions {
    /// What only the committee may read (papers of an evaluation, criticism at a life meeting, reports of a round for it alone).
    SecretWords secrets = SecretWords::Covered;
    PersonalNumbers numbers = PersonalNumbers::Masked;
    HandbookPhotos photos = HandbookPhotos::Printed;
    QSet<int> leftOut = {}; ///< numbers of handbookTitles()
};

/// One of the 26 sections, as it was made.
struct HandbookSection {
    int number = 0; ///< from 1, as in §13.2
    QString title; ///< 支部党员大会记录
    int records = 0; ///< 0: 没有记录
};

struct Handbook {
    book::Branch branch;
    int year = 0;
    QDate basis; ///< 31 December, or today where that is earlier
    QList<HandbookSection> sections; ///< without those left out
    BoundBook paper;

    /// Those without a record.
    [[nodiscard]] QList<HandbookSection> missing() const;
};

/// In their order; the first one's number is 1.
[[nodiscard]] QStringList handbookTitles();

/// Reads the year and composes it; nothing is laid out yet. Progress counts sections. Errors: report.before_founding (Invalid), Cancelled
/// "report.cancelled", those of the store and of the areas.
[[nodiscard]] Result<Handbook> loadHandbook(const store::Session& session, const book::Branch& branch, int year,
                                            const HandbookOptions& options, QDate today, const book::Areas& areas,
                                            Progress& progress);
/// Reads photos from the book; `session` must outlive it. Errors: those of book::readAttachment.
[[nodiscard]] PhotoReader handbookPhotos(const store::Session& session);

} // namespace branchbook::report
