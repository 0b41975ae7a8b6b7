// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A fuzz target without libFuzzer, for any compiler: every file of the folders it is given, and each a few hundred times with some bytes
// changed, left out or doubled. A smoke run for the tests; it finds little that is new.
//   replay_xml SEEDS… [-runs=300]
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

using Bytes = std::vector<uint8_t>;

/// A copy of exactly these bytes: reading beyond them is seen by the sanitizer.
void feed(const Bytes& bytes)
{
    const Bytes exact(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

void change(Bytes& bytes, std::mt19937& random)
{
    const auto below = [&](size_t end) { return static_cast<size_t>(random() % std::max<size_t>(end, 1)); };
    if (bytes.empty())
        bytes.push_back(0);
    const size_t at = below(bytes.size());
    const size_t length = std::min(1 + below(16), bytes.size() - at);
    const auto begin = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    const auto end = begin + static_cast<std::ptrdiff_t>(length);
    switch (below(5)) {
    case 0: *begin = static_cast<uint8_t>(*begin ^ (1U << below(8))); break;
    case 1: *begin = static_cast<uint8_t>(random()); break;
    case 2: bytes.erase(begin, end); break;
    case 3: {
        const Bytes part(begin, end);
        bytes.insert(begin, part.begin(), part.end());
        break;
    }
    default: bytes.resize(at);
    }
}

} // namespace

int main(int argc, char** argv)
{
    std::mt19937 random(20260918);
    int runs = 300;
    int fed = 0;
    std::vector<std::filesystem::path> files;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word.starts_with("-runs=")) {
            runs = std::stoi(word.substr(6));
            continue;
        }
        for (const auto& entry : std::filesystem::directory_iterator(word)) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        const Bytes seed{std::istreambuf_iterator<char>(in), {}};
        feed(seed);
        for (int run = 0; run < runs; ++run, ++fed) {
            Bytes bytes = seed;
            for (unsigned changes = 1 + random() % 4; changes > 0; --changes)
                change(bytes, random);
            feed(bytes);
        }
    }
    std::printf("%zu seeds, %d changed ones\n", files.size(), fed);
    return files.empty() ? 1 : 0;
}
