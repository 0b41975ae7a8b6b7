// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences for people, one small table per subject; error_text.cpp looks a code up in all of them.
#pragma once

#include <span>

namespace branchbook {

/// `text` is a source string of the translation context "Errors"; %1 … are filled from Error::args.
struct ErrorText {
    const char* code;
    const char* text;
};

[[nodiscard]] std::span<const ErrorText> admissionTexts();
[[nodiscard]] std::span<const ErrorText> agendaTexts();
[[nodiscard]] std::span<const ErrorText> appraisalTexts();
[[nodiscard]] std::span<const ErrorText> awayTexts();
[[nodiscard]] std::span<const ErrorText> bookTexts();
[[nodiscard]] std::span<const ErrorText> brandTexts();
[[nodiscard]] std::span<const ErrorText> institutionTexts();
[[nodiscard]] std::span<const ErrorText> calculatorTexts();
[[nodiscard]] std::span<const ErrorText> committeeTexts();
[[nodiscard]] std::span<const ErrorText> conductTexts();
[[nodiscard]] std::span<const ErrorText> contactTexts();
[[nodiscard]] std::span<const ErrorText> rightTexts();
[[nodiscard]] std::span<const ErrorText> tieTexts();
[[nodiscard]] std::span<const ErrorText> disciplineTexts();
[[nodiscard]] std::span<const ErrorText> duesTexts();
[[nodiscard]] std::span<const ErrorText> duplicateTexts();
[[nodiscard]] std::span<const ErrorText> electionTexts();
[[nodiscard]] std::span<const ErrorText> evaluationTexts();
[[nodiscard]] std::span<const ErrorText> examTexts();
[[nodiscard]] std::span<const ErrorText> exchangeTexts();
[[nodiscard]] std::span<const ErrorText> gatheringTexts();
[[nodiscard]] std::span<const ErrorText> integrityTexts();
[[nodiscard]] std::span<const ErrorText> ledgerTexts();
[[nodiscard]] std::span<const ErrorText> pollTexts();
[[nodiscard]] std::span<const ErrorText> diagnosisTexts();
[[nodiscard]] std::span<const ErrorText> meritTexts();
[[nodiscard]] std::span<const ErrorText> reportTexts();
[[nodiscard]] std::span<const ErrorText> reserveTexts();
[[nodiscard]] std::span<const ErrorText> rosterTexts();
[[nodiscard]] std::span<const ErrorText> rulesTexts();
[[nodiscard]] std::span<const ErrorText> sampleTexts();
[[nodiscard]] std::span<const ErrorText> sheetTexts();
[[nodiscard]] std::span<const ErrorText> storeTexts();
[[nodiscard]] std::span<const ErrorText> talkTexts();
[[nodiscard]] std::span<const ErrorText> templateTexts();
[[nodiscard]] std::span<const ErrorText> theoryTexts();
[[nodiscard]] std::span<const ErrorText> transferTexts();
[[nodiscard]] std::span<const ErrorText> valueTexts();

} // namespace branchbook
