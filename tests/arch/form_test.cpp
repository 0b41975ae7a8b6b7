// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/form_lint.h"

#include <catch2/catch.hpp>

using namespace arch;

namespace {

std::size_t problemsOf(const std::string& inside)
{
    return formProblems({"ui/a.ui", "<ui version=\"4.0\">" + inside + "</ui>"}).size();
}

std::string widget(const std::string& type, const std::string& properties = {})
{
    return "<widget class=\"" + type + "\" name=\"a\">" + properties + "</widget>";
}

std::string text(const std::string& value, const std::string& attributes = {})
{
    return "<property name=\"text\"><string" + attributes + ">" + value + "</string></property>";
}

} // namespace

TEST_CASE("forms have a tab order, buddies and translatable Chinese texts")
{
    Problems problems;
    for (const auto& file : repository())
        if (file.under("ui/") && file.endsWith(".ui"))
            for (auto& problem : formProblems(file))
                problems.push_back(std::move(problem));
    INFO(listed(problems));
    CHECK(problems.empty());
}

TEST_CASE("the form lint sees planted faults")
{
    CHECK(problemsOf(widget("QLineEdit") + widget("QComboBox")) == 1);
    CHECK(problemsOf(widget("QLabel", text("姓名(&amp;N)"))) == 1);
    CHECK(problemsOf(widget("QPushButton", text("PushButton"))) == 1);
    CHECK(problemsOf(widget("QLabel", text("姓名", " notr=\"true\""))) == 1);
    CHECK(problemsOf("<widget>") == 1);
}

TEST_CASE("the form lint lets through what is right")
{
    const std::string buddy = "<property name=\"buddy\"><cstring>a</cstring></property>";
    CHECK(problemsOf(widget("QLineEdit") + widget("QComboBox") + "<tabstops><tabstop>a</tabstop></tabstops>") == 0);
    CHECK(problemsOf(widget("QLabel", text("姓名(&amp;N)") + buddy)) == 0);
    CHECK(problemsOf(widget("QLabel", text("保存 PDF")) + widget("QLabel", text("—"))) == 0);
    CHECK(problemsOf(widget("QLabel", text("", " notr=\"true\""))) == 0);
}
