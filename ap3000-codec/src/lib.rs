//! AP3000.
#![no_std]
