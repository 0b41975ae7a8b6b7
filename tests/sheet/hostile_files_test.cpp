// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of tests/fixtures/hostile that claims to be a spreadsheet, a workbook to be filled or a Word template.
#include "branchbook/sheet/word_template.h"
#include "branchbook/sheet/workbook_form.h"
#include "support/hostile_files.h"

using namespace branchbook;
using namespace branchbook::sheet;

namespace {

template <class Value>
std::optional<Error> errorIn(const Result<Value>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

TEST_CASE("every hostile spreadsheet is refused with the sentence it was made for", "[hostile]")
{
    for (const HostileFile& file : hostileFiles(QStringLiteral("sheet"))) {
        const auto book = Workbook::open(file.path);
        NoProgress progress;
        checkAnswer(file, book ? errorIn((*book)->read(0, progress)) : book.error());
    }
}

TEST_CASE("every hostile workbook to be filled is refused with the sentence it was made for", "[hostile]")
{
    for (const HostileFile& file : hostileFiles(QStringLiteral("workbook"))) {
        const auto form = WorkbookForm::open(file.bytes, file.name);
        checkAnswer(file, form ? errorIn(form->read(0)) : form.error());
    }
}

TEST_CASE("every hostile Word template is refused with the sentence it was made for", "[hostile]")
{
    for (const HostileFile& file : hostileFiles(QStringLiteral("word")))
        checkAnswer(file, errorIn(WordTemplate::open(file.bytes, file.name)));
}
